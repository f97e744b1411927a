import { Button } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useCan } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import type { Overview } from '../contract/overview.ts'
import classes from './Overview.module.css'
import { OverviewSource } from './OverviewSource.tsx'
import { OverviewTable } from './OverviewTable.tsx'
import { OverviewTiles } from './OverviewTiles.tsx'
import { overviewPath } from './paths.ts'
import { useOverviewFile } from './use-overview-file.ts'

interface OverviewViewProps {
  overview: Overview
  onChoose: (part: { schoolYear?: string }) => void
}

export function OverviewView({ overview, onChoose }: OverviewViewProps) {
  const { t } = useI18n()
  const isBelowCountry = useCan('country.overview') && overview.municipality !== null
  const place = nameOf(overview) ?? t('indicators.overview.country')
  const save = useOverviewFile(overview)
  return (
    <Page
      title={t('indicators.overview.title')}
      subtitle={t('indicators.overview.subtitle', { place, schoolYear: overview.schoolYear })}
      {...(isBelowCountry ? { crumbs: [{ label: t('indicators.overview.country'), to: overviewPath }] } : {})}
      actions={
        <>
          <SelectField
            name="schoolYear"
            aria-label={t('indicators.overview.schoolYear')}
            className={classes.schoolYear}
            allowDeselect={false}
            value={overview.schoolYear}
            data={overview.schoolYears}
            onChange={(schoolYear) => onChoose(schoolYear === null ? {} : { schoolYear })}
            comboboxProps={{ withinPortal: false }}
          />
          <Button variant="default" leftSection={<Icon name="download" size={18} />} onClick={save}>
            {t('indicators.overview.export')}
          </Button>
        </>
      }
    >
      <OverviewTiles overview={overview} />
      <Card flush>
        <OverviewTable overview={overview} />
      </Card>
      <OverviewSource overview={overview} />
    </Page>
  )
}

/** The only school, the municipality, or nothing for the whole country. */
function nameOf({ places, rows, municipality }: Overview): string | undefined {
  return places === 'institutions' && rows.length === 1 ? rows[0]?.name : municipality?.name
}
