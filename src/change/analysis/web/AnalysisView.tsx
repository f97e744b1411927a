import { Button } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import type { Analysis } from '../contract/analysis.ts'
import { studyImprovement } from '../domain/improvement.ts'
import classes from './Analysis.module.css'
import { AnalysisFilters } from './AnalysisFilters.tsx'
import type { Choice } from './AnalysisPage.tsx'
import { AnalysisSource } from './AnalysisSource.tsx'
import { CoUseCard } from './CoUseCard.tsx'
import { DoseCard } from './DoseCard.tsx'
import { MeasuresCard } from './MeasuresCard.tsx'
import { PlacesCard } from './PlacesCard.tsx'
import { indicatorsPath } from './paths.ts'
import { RisksCard } from './RisksCard.tsx'
import { SubjectsCard } from './SubjectsCard.tsx'
import { TotalTiles } from './TotalTiles.tsx'
import { useAnalysisFile } from './use-analysis-file.ts'

export interface AnalysisProps {
  analysis: Analysis
}

interface AnalysisViewProps extends AnalysisProps {
  onChoose: (part: Partial<Choice>) => void
}

export function AnalysisView({ analysis, onChoose }: AnalysisViewProps) {
  const { t, f } = useI18n()
  const save = useAnalysisFile(analysis)
  const hasIndicators = useCan('institution.overview')
  const { schoolYear, semester, place } = analysis
  const period =
    semester === null
      ? t('analysis.page.year', { schoolYear })
      : t('analysis.page.semesterOf', { schoolYear, semester: String(semester) })
  return (
    <Page
      title={t('analysis.page.title')}
      subtitle={t('analysis.page.subtitle', { place: place?.name ?? t('analysis.page.country'), period })}
      actions={
        <>
          {hasIndicators ? (
            <ButtonLink to={indicatorsPath} variant="default">
              {t('analysis.indicators.link')}
            </ButtonLink>
          ) : null}
          <Button variant="default" leftSection={<Icon name="download" size={18} />} onClick={save}>
            {t('analysis.file.save')}
          </Button>
        </>
      }
    >
      <p className={classes.quiet}>{t('analysis.page.caption')}</p>
      <AnalysisFilters analysis={analysis} onChoose={onChoose} />
      {analysis.total.plans === 0 ? (
        <EmptyState title={t('analysis.page.empty')} />
      ) : (
        <>
          <TotalTiles analysis={analysis} />
          <p className={classes.quiet}>
            {t('analysis.totals.improvedWhy', {
              average: f.percent(studyImprovement.average),
              best: f.percent(studyImprovement.best),
            })}
          </p>
          <RisksCard analysis={analysis} />
          <MeasuresCard analysis={analysis} />
          {analysis.published ? null : <SubjectsCard analysis={analysis} />}
          <CoUseCard analysis={analysis} />
          {analysis.published ? null : <DoseCard analysis={analysis} />}
          {analysis.rows.length > 1 ? <PlacesCard analysis={analysis} /> : null}
        </>
      )}
      <AnalysisSource analysis={analysis} />
    </Page>
  )
}
