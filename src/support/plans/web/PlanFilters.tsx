import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { listPlanFilters } from '../contract/plan-lists.ts'
import { Outcome, PlanStatus } from '../contract/plan-words.ts'
import classes from './Plan.module.css'
import type { PlanFiltersState } from './PlansPage.tsx'
import { usePlanWords } from './use-plan-words.ts'

interface PlanFiltersProps {
  filters: PlanFiltersState
  onChange: (part: Partial<PlanFiltersState>) => void
}

/** State, outcome, semester and, for whoever reaches several schools, the school. */
export function PlanFilters({ filters, onChange }: PlanFiltersProps) {
  const t = useT()
  const words = usePlanWords()
  const { institutions, semesters } = useApiQuery(listPlanFilters, {})
  return (
    <div className={classes.pair} data-no-print>
      <FilterSelect
        name="status"
        label={t('plans.list.status')}
        any={t('plans.list.anyStatus')}
        value={filters.status}
        data={PlanStatus.options.map((value) => ({ value, label: t(`plans.status.${value}`) }))}
        onPick={(value) => onChange({ status: PlanStatus.optional().parse(value) })}
      />
      <FilterSelect
        name="outcome"
        label={t('plans.list.outcome')}
        any={t('plans.list.anyOutcome')}
        value={filters.outcome}
        data={Outcome.options.map((value) => ({ value, label: t(`plans.outcome.${value}`) }))}
        onPick={(value) => onChange({ outcome: Outcome.optional().parse(value) })}
      />
      <FilterSelect
        name="review"
        label={t('reviews.list.filter')}
        any={t('reviews.list.any')}
        value={filters.review}
        data={[{ value: 'due', label: t('reviews.list.due') }]}
        onPick={(value) => onChange({ review: value === 'due' ? value : undefined })}
      />
      <FilterSelect
        name="semesterId"
        label={t('plans.list.semester')}
        any={t('plans.list.anySemester')}
        value={filters.semesterId}
        data={semesters.map(({ id, schoolYear, number }) => ({
          value: id,
          label: words.semester(schoolYear, number),
        }))}
        onPick={(semesterId) => onChange({ semesterId })}
      />
      {institutions.length > 1 ? (
        <FilterSelect
          name="institutionId"
          label={t('plans.list.institution')}
          any={t('plans.list.anyInstitution')}
          value={filters.institutionId}
          data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
          onPick={(institutionId) => onChange({ institutionId })}
        />
      ) : null}
    </div>
  )
}
