import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { listServiceFilters, ServiceStatus } from '../contract/service.ts'
import type { ServiceFiltersState } from './SchoolServicesPage.tsx'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

interface ServiceFiltersProps {
  filters: ServiceFiltersState
  onChange: (part: Partial<ServiceFiltersState>) => void
}

/** State, kind, class and, for whoever reaches several schools, the school; each with how many there are. */
export function ServiceFilters({ filters, onChange }: ServiceFiltersProps) {
  const t = useT()
  const words = useServiceWords()
  const { statuses, kinds, classes: groups, institutions } = useApiQuery(listServiceFilters, {})
  const counted = (name: string, count: number) => t('services.school.counted', { name, count })
  const several = institutions.length > 1
  return (
    <div className={classes.fields} data-no-print>
      <FilterSelect
        name="status"
        label={t('services.school.status')}
        any={t('services.school.anyStatus')}
        value={filters.status}
        data={statuses.map(({ status, count }) => ({
          value: status,
          label: counted(t(`services.status.${status}`), count),
        }))}
        onPick={(value) => onChange({ status: ServiceStatus.optional().parse(value) })}
      />
      <FilterSelect
        name="kindCode"
        label={t('services.school.kind')}
        any={t('services.school.anyKind')}
        value={filters.kindCode}
        data={kinds.map((kind) => ({ value: kind.code, label: counted(words.name(kind), kind.count) }))}
        onPick={(kindCode) => onChange({ kindCode })}
      />
      <FilterSelect
        name="classId"
        label={t('services.school.class')}
        any={t('services.school.anyClass')}
        value={filters.classId}
        data={groups.map((one) => ({
          value: one.id,
          label: counted(several ? `${one.name} · ${one.institutionName}` : one.name, one.count),
        }))}
        onPick={(classId) => onChange({ classId })}
      />
      {several ? (
        <FilterSelect
          name="institutionId"
          label={t('services.school.institution')}
          any={t('services.school.anyInstitution')}
          value={filters.institutionId}
          data={institutions.map(({ id, name, count }) => ({ value: id, label: counted(name, count) }))}
          onPick={(institutionId) => onChange({ institutionId })}
        />
      ) : null}
    </div>
  )
}
