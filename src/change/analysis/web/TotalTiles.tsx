import { HIDDEN } from '#platform/numbers/suppression.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import { improvementShare, studyImprovement } from '../domain/improvement.ts'
import classes from './Analysis.module.css'
import type { AnalysisProps } from './AnalysisView.tsx'
import { shareOf, useSupportText } from './use-support-text.ts'

/** The figures of the whole place. */
export function TotalTiles({ analysis }: AnalysisProps) {
  const { t, f } = useI18n()
  const text = useSupportText()
  const { total } = analysis
  return (
    <div className={classes.tiles}>
      <FigureTile
        label={t('analysis.totals.plans')}
        value={text.count(total.plans)}
        comparison={t('analysis.totals.plansPerPupil', {
          ratio: text.ratio(shareOf(total.plans, total.pupils)),
        })}
      />
      <FigureTile
        label={t('analysis.totals.pupils')}
        value={text.count(total.pupils)}
        comparison={t('analysis.totals.shareOfTarget', {
          share: text.percent(shareOf(total.pupils, total.learners)),
          learners: f.number(total.learners),
        })}
      />
      <FigureTile
        label={t('analysis.totals.measures')}
        value={text.count(total.measures)}
        comparison={t('analysis.totals.measuresPerPlan', {
          ratio: text.ratio(shareOf(total.measures, total.plans)),
        })}
      />
      <FigureTile label={t('analysis.totals.hours')} value={text.count(total.hours)} />
      <CostTile analysis={analysis} />
      <ImprovementTile analysis={analysis} />
    </div>
  )
}

/** What consultations cost, by which rate, and how many are not in it. */
function CostTile({ analysis: { total, centsPerHour } }: AnalysisProps) {
  const { t, f } = useI18n()
  const text = useSupportText()
  const parts = [
    centsPerHour === null
      ? t('analysis.totals.centsUnknown')
      : t('analysis.totals.centsWhy', { rate: f.euro(centsPerHour) }),
    ...(total.unpriced === HIDDEN || total.unpriced === 0
      ? []
      : [t('analysis.totals.unpriced', { count: total.unpriced })]),
  ]
  return (
    <FigureTile
      label={t('analysis.totals.cents')}
      value={text.wholeEuro(total.consultationCents)}
      comparison={parts.join('; ')}
    />
  )
}

/** What share of judged measures improved the situation, and what the study found. */
function ImprovementTile({ analysis: { total } }: AnalysisProps) {
  const { t, f } = useI18n()
  const text = useSupportText()
  const { judged, share } = improvementShare(total)
  const whole =
    judged === 0
      ? t('analysis.totals.notJudged')
      : t('analysis.totals.judged', { judged: text.count(judged) })
  const study = t('analysis.totals.improvedStudy', { share: f.percent(studyImprovement.average) })
  return (
    <FigureTile
      label={t('analysis.totals.improved')}
      value={text.percent(share)}
      comparison={`${whole}; ${study}`}
    />
  )
}
