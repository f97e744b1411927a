import { InstitutionId, MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { Analysis } from '../contract/analysis.ts'
import classes from './Analysis.module.css'
import type { Choice } from './AnalysisPage.tsx'

interface AnalysisFiltersProps {
  analysis: Analysis
  onChoose: (part: Partial<Choice>) => void
}

const ALL = 'all'

/** Whose plans, and of which time. */
export function AnalysisFilters({ analysis, onChoose }: AnalysisFiltersProps) {
  const { t } = useI18n()
  const { schoolYear, schoolYears, semester, published } = analysis
  return (
    <fieldset className={classes.filters} data-no-print>
      <legend>
        <VisuallyHidden>{t('analysis.filters.label')}</VisuallyHidden>
      </legend>
      <InstitutionField analysis={analysis} onChoose={onChoose} />
      <PlaceField analysis={analysis} onChoose={onChoose} />
      <SelectField
        name="schoolYear"
        className={classes.narrow}
        label={t('analysis.filters.schoolYear')}
        allowDeselect={false}
        value={schoolYear}
        data={schoolYears}
        onChange={(chosen) => onChoose({ schoolYear: chosen ?? undefined, semester: undefined })}
        comboboxProps={{ withinPortal: false }}
      />
      {published ? null : (
        <SelectField
          name="semester"
          className={classes.narrow}
          label={t('analysis.filters.semester')}
          allowDeselect={false}
          value={semester === null ? ALL : String(semester)}
          data={[
            { value: ALL, label: t('analysis.filters.wholeYear') },
            ...['1', '2'].map((number) => ({
              value: number,
              label: t('analysis.filters.semesterNumber', { number }),
            })),
          ]}
          onChange={(chosen) =>
            onChoose({ semester: chosen === '1' || chosen === '2' ? Number(chosen) : undefined })
          }
          comboboxProps={{ withinPortal: false }}
        />
      )}
    </fieldset>
  )
}

function InstitutionField({ analysis: { institutions, of, place }, onChoose }: AnalysisFiltersProps) {
  const { t } = useI18n()
  if (institutions.length === 0) return null
  return (
    <SelectField
      name="institutionId"
      className={classes.wide}
      label={t('analysis.filters.institution')}
      searchable
      allowDeselect={false}
      value={of === 'institution' ? (place?.id ?? ALL) : ALL}
      data={[
        { value: ALL, label: t('analysis.filters.allInstitutions') },
        ...institutions.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) =>
        onChoose({
          institutionId: chosen === null || chosen === ALL ? undefined : InstitutionId.parse(chosen),
        })
      }
      comboboxProps={{ withinPortal: false }}
    />
  )
}

function PlaceField({ analysis: { municipalities, regions, of, place }, onChoose }: AnalysisFiltersProps) {
  const { t } = useI18n()
  if (regions.length === 0) return null
  const choices = (all: Analysis['regions']) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <SelectField
      name="place"
      className={classes.wide}
      label={t('analysis.filters.place')}
      searchable
      allowDeselect={false}
      value={of === 'country' ? ALL : (place?.id ?? ALL)}
      data={[
        { value: ALL, label: t('analysis.filters.wholeCountry') },
        { group: t('analysis.filters.regions'), items: choices(regions) },
        { group: t('analysis.filters.municipalities'), items: choices(municipalities) },
      ]}
      onChange={(chosen) => {
        const isRegion = regions.some(({ id }) => id === chosen)
        onChoose({
          region: isRegion ? (chosen ?? undefined) : undefined,
          municipalityId:
            isRegion || chosen === null || chosen === ALL ? undefined : MunicipalityId.parse(chosen),
        })
      }}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
