import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { DutyFilterState, dutyFilterStates, listDutyFilters } from '../contract/duty-lists.ts'
import classes from './Duty.module.css'
import type { DutyFiltersState } from './duty-filters.ts'

interface DutyFilterBarProps {
  filters: DutyFiltersState
  onChange: (part: Partial<DutyFiltersState>) => void
}

/** State and school year; for whoever reaches several schools the school, and for coordinators where the pupil lives. */
export function DutyFilterBar({ filters, onChange }: DutyFilterBarProps) {
  const t = useT()
  const { institutions, schoolYears, coordinates } = useApiQuery(listDutyFilters, {})
  return (
    <div className={classes.filters} data-no-print>
      <SelectField
        name="state"
        label={t('duties.list.filter.label')}
        allowDeselect={false}
        value={filters.state}
        data={dutyFilterStates.map((value) => ({ value, label: t(`duties.list.filter.${value}`) }))}
        onChange={(state) => onChange({ state: DutyFilterState.catch('open').parse(state) })}
        comboboxProps={{ withinPortal: false }}
      />
      <FilterSelect
        name="schoolYear"
        label={t('duties.list.schoolYear')}
        any={t('duties.list.anySchoolYear')}
        value={filters.schoolYear}
        data={schoolYears.map((year) => ({ value: year, label: year }))}
        onPick={(year) => onChange({ schoolYear: SchoolYearCode.optional().parse(year) })}
      />
      {institutions.length > 1 ? (
        <FilterSelect
          name="institutionId"
          label={t('duties.list.institution')}
          any={t('duties.list.anyInstitution')}
          value={filters.institutionId}
          data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
          onPick={(institutionId) => onChange({ institutionId })}
        />
      ) : null}
      {coordinates ? (
        <FilterSelect
          name="twoMunicipalities"
          label={t('duties.list.twoMunicipalities')}
          any={t('duties.list.anyResidence')}
          value={filters.twoMunicipalities}
          data={[{ value: 'yes', label: t('duties.list.livesElsewhere') }]}
          onPick={(value) => onChange({ twoMunicipalities: value === 'yes' ? 'yes' : undefined })}
        />
      ) : null}
    </div>
  )
}
