import { Button } from '@mantine/core'
import { z } from 'zod'
import { InstitutionId, MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { readInstitutionIndicators } from '../contract/institution-indicators.ts'
import classes from './Analysis.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'
import { analysisPath } from './paths.ts'
import { useIndicatorFile } from './use-indicator-file.ts'

const Choice = z.object({
  municipalityId: MunicipalityId.optional().catch(undefined),
  institutionId: InstitutionId.optional().catch(undefined),
})

/** The thirteen indicators of one school by school year; of all schools in the file. */
export function IndicatorsPage() {
  const { t, f } = useI18n()
  const [{ municipalityId, institutionId }, onChoose] = useSearchState(Choice)
  const view = useApiQuery(readInstitutionIndicators, { query: { municipalityId } })
  const save = useIndicatorFile(view)
  const shown = view.institutions.find(({ id }) => id === institutionId) ?? view.institutions[0]
  return (
    <Page
      title={t('analysis.indicators.title')}
      subtitle={t('analysis.indicators.subtitle', { place: shown?.name ?? view.municipality.name })}
      crumbs={[{ label: t('analysis.page.title'), to: analysisPath }]}
      actions={
        <Button variant="default" leftSection={<Icon name="download" size={18} />} onClick={save}>
          {t('analysis.file.save')}
        </Button>
      }
    >
      {view.institutions.length > 1 ? (
        <SelectField
          name="institutionId"
          className={classes.wide}
          label={t('analysis.indicators.school')}
          searchable
          allowDeselect={false}
          value={shown?.id ?? null}
          data={view.institutions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChoose({ institutionId: id === null ? undefined : InstitutionId.parse(id) })}
          comboboxProps={{ withinPortal: false }}
        />
      ) : null}
      {shown === undefined ? (
        <EmptyState title={t('analysis.indicators.empty')} />
      ) : (
        <Card>
          <IndicatorTable schoolYears={view.schoolYears} years={shown.years} name={shown.name} />
        </Card>
      )}
      <p className={classes.quiet}>
        {t('analysis.indicators.source', { at: f.dateTime(view.asOf) })} {t('analysis.indicators.unknownWhy')}
      </p>
    </Page>
  )
}
