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
  const place = places.find(({ id }) => id === filters.institutionId) ?? places[0]
  if (place === undefined)
    return (
      <Page title={t('staff.title')} subtitle={t('staff.subtitle')}>
        <Card>
          <EmptyState icon="check" title={t('staff.nothing')}>
            {t('staff.nothingWhy')}
          </EmptyState>
        </Card>
      </Page>
    )
  return (
    <Page title={t('staff.title')} subtitle={t('staff.subtitle')}>
      <Stack>
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
        <StaffOfSchool key={place.id} institutionId={place.id} filters={filters} onFilter={setFilters} />
      </Stack>
    </Page>
  )
}

interface StaffOfSchoolProps {
  institutionId: string
  filters: StaffFilters
  onFilter: (part: Partial<StaffFilters>) => void
}

function StaffOfSchool({ institutionId, filters, onFilter }: StaffOfSchoolProps) {
  const staff = useApiQuery(readStaff, { params: { institutionId } })
  const [invitations, setInvitations] = useState<readonly Invitation[]>([])
  const isSheet = invitations.length > 0
  return (
    <>
      {isSheet ? (
        <InvitationsSheet invitations={invitations} mails={staff.mails} onClose={() => setInvitations([])} />
      ) : null}
      <div data-no-print={isSheet || undefined}>
        <Stack>
          <WaitingCard staff={staff} onInvited={setInvitations} />
          <ColleaguesCard staff={staff} filters={filters} onFilter={onFilter} onInvited={setInvitations} />
        </Stack>
      </div>
    </>
  )
}
