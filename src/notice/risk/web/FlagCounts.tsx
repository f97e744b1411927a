import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { countFlags } from '../contract/flag.ts'
import { allFlags, type FlagFiltersState } from './flag-filters.ts'

interface FlagCountsProps {
  filters: FlagFiltersState
  onReset: () => void
}

/** How many the list holds, and which a figure counts beside them. */
export function FlagCounts({ filters, onReset }: FlagCountsProps) {
  const t = useT()
  const { listed, movedOn } = useApiQuery(countFlags, { query: filters })
  const { state: _, ...narrowed } = { ...allFlags, ...filters }
  return (
    <ListSummary
      count={t('risk.flags.count', { count: listed })}
      note={movedOn === 0 ? undefined : t('risk.flags.movedOn', { count: movedOn })}
      onReset={Object.values(narrowed).some((value) => value !== undefined) ? onReset : undefined}
    />
  )
}
