import { TextInput } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Segments } from '#web/ui/Segments.tsx'
import { MunicipalityId } from '../contract/ids.ts'
import { institutionKinds } from '../contract/institutions.ts'
import { RegisterState, registerStates } from '../contract/register.ts'
import classes from './Institutions.module.css'
import type { InstitutionFiltersState } from './InstitutionsPage.tsx'

interface InstitutionFiltersProps {
  typed: string
  onType: (text: string) => void
  filters: InstitutionFiltersState
  municipalities: readonly { id: string; name: string }[]
  onChange: (part: Partial<InstitutionFiltersState>) => void
}

/** Name, kind, whether it works, and the municipality for whoever reaches several. */
export function InstitutionFilters({
  typed,
  onType,
  filters,
  municipalities,
  onChange,
}: InstitutionFiltersProps) {
  const t = useT()
  const kinds = institutionKinds.filter((kind) => kind !== 'service')
  return (
    <>
      <Segments
        aria-label={t('institutions.states.label')}
        value={filters.state}
        onChange={(next) => onChange({ state: RegisterState.parse(next) })}
        data={registerStates.map((value) => ({ value, label: t(`institutions.states.${value}`) }))}
      />
      <search className={classes.filters} aria-label={t('institutions.filters.label')} data-no-print>
        <TextInput
          className={classes.text}
          type="search"
          label={t('institutions.filters.text')}
          leftSection={<Icon name="search" size={18} />}
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        {municipalities.length > 1 ? (
          <SelectField
            name="municipalityId"
            label={t('institutions.filters.municipality')}
            placeholder={t('institutions.filters.allMunicipalities')}
            data={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
            value={filters.municipalityId ?? null}
            onChange={(id) =>
              onChange({ municipalityId: id === null ? undefined : MunicipalityId.parse(id) })
            }
            searchable
            clearable
          />
        ) : null}
        <SelectField
          name="kind"
          label={t('institutions.filters.kind')}
          placeholder={t('institutions.filters.all')}
          data={kinds.map((kind) => ({ value: kind, label: t(`institutions.kinds.${kind}`) }))}
          value={filters.kind ?? null}
          onChange={(next) => onChange({ kind: kinds.find((kind) => kind === next) })}
          clearable
        />
      </search>
    </>
  )
}
