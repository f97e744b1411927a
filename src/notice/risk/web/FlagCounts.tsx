import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Freshness } from '#web/ui/Freshness.tsx'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { countFlags } from '../contract/flag.ts'
import { allFlags, type FlagFiltersState, withoutOrder } from './flag-filters.ts'
import { StaleSchools } from './StaleSchools.tsx'

/** Up to when the data go by which the list was noticed. */
export function FlagDataUntil({ filters }: Pick<FlagCountsProps, 'filters'>) {
  return <Freshness sources={useApiQuery(countFlags, { query: withoutOrder(filters) }).dataUntil} />
}

interface FlagCountsProps {
  filters: FlagFiltersState
  onReset: () => void
}

/** How many the list holds, and which a figure counts beside them. */
export function FlagCounts({ filters, onReset }: FlagCountsProps) {
  const t = useT()
  const { listed, movedOn, staleSchools } = useApiQuery(countFlags, { query: withoutOrder(filters) })
  const { state: _, ...narrowed } = { ...allFlags, ...withoutOrder(filters) }
  return (
    <>
      <StaleSchools schools={staleSchools} />
      <ListSummary
        count={t('risk.flags.count', { count: listed })}
        note={movedOn === 0 ? undefined : t('risk.flags.movedOn', { count: movedOn })}
        onReset={Object.values(narrowed).some((value) => value !== undefined) ? onReset : undefined}
      />
    </>
  )
}
