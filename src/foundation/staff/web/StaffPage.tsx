import { useState } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type Invitation, listStaffPlaces, readStaff } from '../contract/staff.ts'
import { ColleaguesCard } from './ColleaguesCard.tsx'
import { colleagueStates } from './colleague-states.ts'
import { InvitationsSheet } from './InvitationsSheet.tsx'
import { WaitingCard } from './WaitingCard.tsx'

const Filters = z.object({
  institutionId: z.uuid().optional().catch(undefined),
  state: z.enum(colleagueStates).catch('all'),
})
export type StaffFilters = z.infer<typeof Filters>

/** Who works in a school and what access they have; what waits to be confirmed stands on top. */
export function StaffPage() {
  const t = useT()
  const { places } = useApiQuery(listStaffPlaces, {})
  const [filters, setFilters] = useSearchState(Filters)
  const [told, setTold] = useState<Told>({ invitations: [], mails: false })
  const place = places.find(({ id }) => id === filters.institutionId) ?? places[0]
  const isSheet = told.invitations.length > 0
  const sheet = isSheet ? (
    <InvitationsSheet {...told} onClose={() => setTold({ ...told, invitations: [] })} />
  ) : null
  if (place === undefined)
    return (
      <Page title={t('staff.title')} subtitle={t('staff.subtitle')}>
        <Stack>
          {sheet}
          <Card>
            <EmptyState icon="check" title={t('staff.nothing')}>
              {t('staff.nothingWhy')}
            </EmptyState>
          </Card>
        </Stack>
      </Page>
    )
  return (
    <Page title={t('staff.title')} subtitle={t('staff.subtitle')}>
      <Stack>
        {sheet}
        {places.length > 1 ? (
          <SelectField
            name="institutionId"
            label={t('staff.place')}
            data={places.map(({ id, name }) => ({ value: id, label: name }))}
            value={place.id}
            allowDeselect={false}
            searchable
            onChange={(id) => setFilters({ institutionId: id ?? undefined })}
          />
        ) : null}
        <div data-no-print={isSheet || undefined}>
          <StaffOfSchool
            key={place.id}
            institutionId={place.id}
            filters={filters}
            onFilter={setFilters}
            onInvited={(more, mails) => setTold((before) => ({ mails, invitations: addTo(before, more) }))}
          />
        </div>
      </Stack>
    </Page>
  )
}

interface Told {
  invitations: readonly Invitation[]
  /** Whether invitations go by letter. */
  mails: boolean
}

/** A link cannot be seen again, so those of before stay; only a newer one of the same person takes its place. */
function addTo({ invitations }: Told, more: readonly Invitation[]): Invitation[] {
  const isOlder = ({ personId }: Invitation) => !more.some((one) => one.personId === personId)
  return [...invitations.filter(isOlder), ...more]
}

interface StaffOfSchoolProps {
  institutionId: string
  filters: StaffFilters
  onFilter: (part: Partial<StaffFilters>) => void
  onInvited: (invitations: readonly Invitation[], mails: boolean) => void
}

function StaffOfSchool({ institutionId, filters, onFilter, onInvited }: StaffOfSchoolProps) {
  const staff = useApiQuery(readStaff, { params: { institutionId } })
  const tell = (invitations: readonly Invitation[]) => onInvited(invitations, staff.mails)
  return (
    <Stack>
      <WaitingCard staff={staff} onInvited={tell} />
      <ColleaguesCard staff={staff} filters={filters} onFilter={onFilter} onInvited={tell} />
    </Stack>
  )
}
