import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Segments } from '#web/ui/Segments.tsx'
import { EscalationStep, escalationSteps } from '../contract/escalation-step.ts'
import { ANSWER_WITHIN_DAYS, FlagOrder, listFlagFilters } from '../contract/flag.ts'
import classes from './FlagFilterBar.module.css'
import { type FlagFiltersState, flagStates } from './flag-filters.ts'

interface FlagFilterBarProps {
  filters: FlagFiltersState
  onChange: (part: Partial<FlagFiltersState>) => void
}

/** State and, for whoever needs to narrow a long list: how long it waits, school year, school. */
export function FlagFilterBar({ filters, onChange }: FlagFilterBarProps) {
  const t = useT()
  const { institutions, schoolYears } = useApiQuery(listFlagFilters, {})
  return (
    <>
      <Segments
        aria-label={t('risk.flags.state.label')}
        value={filters.state}
        onChange={(state) => onChange({ state: z.enum(flagStates).parse(state) })}
        data={flagStates.map((value) => ({ value, label: t(`risk.flags.state.${value}`) }))}
      />
      <div className={classes.filters} data-no-print>
        <FilterSelect
          name="waitingOver"
          label={t('risk.flags.waitingOver')}
          any={t('risk.flags.anyWaiting')}
          value={filters.waitingOver?.toString()}
          data={[
            {
              value: String(ANSWER_WITHIN_DAYS),
              label: t('risk.flags.moreThanDays', { days: ANSWER_WITHIN_DAYS }),
            },
          ]}
          onPick={(days) => onChange({ waitingOver: days === undefined ? undefined : Number(days) })}
        />
        <FilterSelect
          name="escalatedTo"
          label={t('escalation.filter.label')}
          any={t('escalation.filter.any')}
          value={filters.escalatedTo}
          data={escalationSteps.map((step) => ({ value: step, label: t(`escalation.filter.${step}`) }))}
          onPick={(step) => onChange({ escalatedTo: EscalationStep.optional().parse(step) })}
        />
        <SelectField
          name="order"
          label={t('risk.flags.order')}
          allowDeselect={false}
          value={filters.order}
          data={FlagOrder.options.map((value) => ({ value, label: t(`risk.flags.orders.${value}`) }))}
          onChange={(order) => onChange({ order: FlagOrder.parse(order) })}
          comboboxProps={{ withinPortal: false }}
        />
        <FilterSelect
          name="schoolYear"
          label={t('risk.flags.schoolYear')}
          any={t('risk.flags.anySchoolYear')}
          value={filters.schoolYear}
          data={schoolYears.map((year) => ({ value: year, label: year }))}
          onPick={(year) => onChange({ schoolYear: SchoolYearCode.optional().parse(year) })}
        />
        {institutions.length > 1 ? (
          <FilterSelect
            name="institutionId"
            label={t('risk.flags.institution')}
            any={t('risk.flags.anyInstitution')}
            value={filters.institutionId}
            data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
            onPick={(institutionId) => onChange({ institutionId })}
          />
        ) : null}
      </div>
    </>
  )
}
