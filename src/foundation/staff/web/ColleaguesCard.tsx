import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { Segments } from '#web/ui/Segments.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import type { Colleague, Invitation, StaffView } from '../contract/staff.ts'
import { ColleagueTable } from './ColleagueTable.tsx'
import { type ColleagueState, colleagueStates, isFound, isInState } from './colleague-states.ts'
import { EndAccessDialog } from './EndAccessDialog.tsx'
import { SearchField } from './SearchField.tsx'
import classes from './Staff.module.css'
import type { StaffFilters } from './StaffPage.tsx'
import { useInvite } from './use-staff-commands.ts'
import { useStaffWords } from './use-staff-words.ts'

interface ColleaguesCardProps {
  staff: StaffView
  filters: StaffFilters
  onFilter: (part: Partial<StaffFilters>) => void
  onInvited: (invitations: readonly Invitation[]) => void
}

/** So many people stand on the page at first. */
const AT_ONCE = { first: 5, step: 50 }

/** Everybody who works in the school: found by name, e-mail or post, narrowed by how far they are. */
export function ColleaguesCard({ staff, filters, onFilter, onInvited }: ColleaguesCardProps) {
  const t = useT()
  const words = useStaffWords()
  const [text, setText] = useState('')
  const [ending, setEnding] = useState<Colleague | null>(null)
  const invite = useInvite(onInvited)
  const { state } = filters
  const { people } = staff
  const rows = people.filter((person) => isInState(state, person) && isFound(text, words.searched(person)))
  const shown = useFirstRows(rows, AT_ONCE)
  const isNarrowed = state !== 'all' || text !== ''
  const run = (personIds: string[]) =>
    invite.mutate({ params: { institutionId: staff.institutionId }, input: { personIds } })
  const newcomers = people.filter(({ account, canInvite }) => account === 'none' && canInvite)
  return (
    <section aria-label={t('staff.list.caption')}>
      <div className={classes.filters}>
        <SearchField label={t('staff.search')} value={text} onChange={setText} />
        <StateFilter people={people} value={state} onChange={(next) => onFilter({ state: next })} />
      </div>
      <ListSummary
        count={t('staff.count', { count: rows.length })}
        onReset={
          isNarrowed
            ? () => {
                setText('')
                onFilter({ state: 'all' })
              }
            : undefined
        }
      />
      {invite.error === null ? null : <ErrorSummary error={invite.error} />}
      {newcomers.length > 1 ? (
        <div className={classes.filters}>
          <Button
            variant="default"
            loading={invite.isPending}
            onClick={() => run(newcomers.map(({ id }) => id))}
          >
            {t('staff.one.inviteAll', { count: newcomers.length })}
          </Button>
        </div>
      ) : null}
      <Card flush>
        <ColleagueTable
          {...shown}
          isBusy={invite.isPending}
          onInvite={({ id }) => run([id])}
          onEnd={setEnding}
          empty={
            people.length === 0 ? (
              <EmptyState title={t('staff.list.none')}>{t('staff.list.noneWhy')}</EmptyState>
            ) : (
              <EmptyState icon="search" title={t('staff.list.empty')}>
                {t('staff.list.emptyWhy')}
              </EmptyState>
            )
          }
        />
      </Card>
      <EndAccessDialog institutionId={staff.institutionId} person={ending} onClose={() => setEnding(null)} />
    </section>
  )
}

interface StateFilterProps {
  people: readonly Colleague[]
  value: ColleagueState
  onChange: (state: ColleagueState) => void
}

function StateFilter({ people, value, onChange }: StateFilterProps) {
  const t = useT()
  const label = (state: ColleagueState) =>
    t(`staff.states.${state}`, { count: people.filter((one) => isInState(state, one)).length })
  return (
    <Segments
      aria-label={t('staff.states.label')}
      value={value}
      onChange={(next) => onChange(colleagueStates.find((state) => state === next) ?? 'all')}
      data={colleagueStates.map((state) => ({ value: state, label: label(state) }))}
    />
  )
}
