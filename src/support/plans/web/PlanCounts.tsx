import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ListSummary } from '#web/ui/ListSummary.tsx'
import { countPlans, type PlanCount } from '../contract/plan-lists.ts'
import type { PlanFiltersState } from './PlansPage.tsx'

interface PlanCountsProps {
  filters: PlanFiltersState
  onReset: () => void
}

/** How many plans the list holds, and which a figure counts beside them. */
export function PlanCounts({ filters, onReset }: PlanCountsProps) {
  const t = useT()
  const { listed, movedOn } = useApiQuery(countPlans, { query: filters })
  const told = ({ plans, risks }: PlanCount) =>
    [
      t('plans.list.count', { count: plans }),
      ...(filters.outcome === undefined ? [] : [t(`plans.list.ended.${filters.outcome}`, { count: risks })]),
    ].join(' · ')
  const isFiltered = Object.values(filters).some((value) => value !== undefined)
  return (
    <ListSummary
      count={told(listed)}
      note={movedOn.plans === 0 ? undefined : t('plans.list.movedOn', { more: told(movedOn) })}
      onReset={isFiltered ? onReset : undefined}
    />
  )
}
