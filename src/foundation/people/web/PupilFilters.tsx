import { TextInput } from '@mantine/core'
import { listClasses } from '#foundation/institutions/contract/classes.ts'
import { ClassId, InstitutionId } from '#foundation/institutions/contract/ids.ts'
import type { InstitutionView } from '#foundation/institutions/contract/institutions.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import classes from './PupilFilters.module.css'
import type { PupilFiltersState } from './PupilsPage.tsx'
import { useSchools } from './use-schools.ts'

interface PupilFiltersProps {
  text: { typed: string; type: (text: string) => void }
  filters: PupilFiltersState
  onChange: (part: Partial<PupilFiltersState>) => void
  onOpen: () => void
}

/** The search field, and school and class for whoever reaches several. */
export function PupilFilters({ text, filters, onChange, onOpen }: PupilFiltersProps) {
  const t = useT()
  const schools = useSchools()
  const only = schools.length === 1 ? schools[0]?.id : undefined
  const institutionId = filters.institutionId ?? only
  return (
    <form
      className={classes.filters}
      aria-label={t('people.pupils.search')}
      onSubmit={(event) => {
        event.preventDefault()
        onOpen()
      }}
    >
      <TextInput
        className={classes.text}
        type="search"
        label={t('people.pupils.search')}
        description={t('people.pupils.searchHint')}
        leftSection={<Icon name="search" size={18} />}
        autoComplete="off"
        maxLength={80}
        value={text.typed}
        onChange={(event) => text.type(event.currentTarget.value)}
      />
      {schools.length > 1 ? (
        <SchoolField schools={schools} value={filters.institutionId} onChange={onChange} />
      ) : null}
      {institutionId === undefined ? null : (
        <ClassField
          institutionId={InstitutionId.parse(institutionId)}
          value={filters.classId}
          onChange={onChange}
        />
      )}
    </form>
  )
}

function SchoolField({
  schools,
  value,
  onChange,
}: {
  schools: readonly InstitutionView[]
  value: string | undefined
  onChange: PupilFiltersProps['onChange']
}) {
  const t = useT()
  return (
    <SelectField
      name="institutionId"
      label={t('people.pupils.institution')}
      placeholder={t('people.pupils.all')}
      searchable
      clearable
      value={value ?? null}
      data={schools.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) =>
        onChange({ institutionId: id === null ? undefined : InstitutionId.parse(id), classId: undefined })
      }
      comboboxProps={{ withinPortal: false }}
    />
  )
}

function ClassField({
  institutionId,
  value,
  onChange,
}: {
  institutionId: InstitutionId
  value: string | undefined
  onChange: PupilFiltersProps['onChange']
}) {
  const t = useT()
  const { classes: all } = useApiQuery(listClasses, { params: { institutionId }, query: {} })
  if (all.length < 2) return null
  return (
    <SelectField
      name="classId"
      label={t('people.pupils.class')}
      placeholder={t('people.pupils.all')}
      searchable
      clearable
      value={value ?? null}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => onChange({ classId: id === null ? undefined : ClassId.parse(id) })}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
