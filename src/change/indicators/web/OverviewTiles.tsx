import { HIDDEN } from '#platform/numbers/suppression.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import type { Overview } from '../contract/overview.ts'
import classes from './Overview.module.css'
import { answeredBehind, plansBehind, type Whole, waitingBehind, wholeOf } from './paths.ts'
import { evaluatedOf, useFigureText } from './use-figure-text.ts'

interface TileProps {
  overview: Overview
}

/** The four figures of the whole place. */
export function OverviewTiles({ overview }: TileProps) {
  return (
    <div className={classes.tiles}>
      <PlansTile overview={overview} />
      <OutcomeTile overview={overview} />
      <ActionTile overview={overview} />
      <WaitingTile overview={overview} />
    </div>
  )
}

/** The way from a figure to its records, where the reader may open them and there are any. */
function useRecords(overview: Overview) {
  const { t } = useI18n()
  return (path: (of: Whole) => string, any: boolean, year = overview.schoolYear) =>
    overview.published || !any
      ? {}
      : { link: { to: path(wholeOf(overview, year)), label: t('indicators.overview.openList') } }
}

function PlansTile({ overview }: TileProps) {
  const { t } = useI18n()
  const { plans } = overview.total
  return (
    <FigureTile
      label={t('indicators.overview.plans')}
      value={useFigureText().count(plans)}
      comparison={<Pupils overview={overview} />}
      {...useRecords(overview)(plansBehind, plans !== 0)}
    />
  )
}

function Pupils({ overview: { total } }: TileProps) {
  const { t, f } = useI18n()
  if (total.pupils === HIDDEN) return t('indicators.overview.hidden')
  if (total.learners === 0) return t('indicators.overview.pupils', { count: total.pupils })
  const share = f.percent(total.pupils / total.learners, 1)
  return t('indicators.overview.pupilsShare', { count: total.pupils, share })
}

/** Plans are evaluated at the end of a semester: until the first one is, the year before has the answer. */
function OutcomeTile({ overview }: TileProps) {
  const { t } = useI18n()
  const text = useFigureText()
  const records = useRecords(overview)
  const { total, before } = overview
  const evaluated = evaluatedOf(total)
  const earlier = before === null ? undefined : evaluatedOf(before.total)
  const shown = evaluated === 0 && before !== null && earlier !== undefined && earlier > 0 ? before : overview
  const whole = evaluatedOf(shown.total)
  const comparison = [
    ...(shown === before ? [before.schoolYear] : []),
    whole === undefined
      ? t('indicators.overview.hidden')
      : t('indicators.overview.ofRisks', { count: whole }),
    ...(shown === before ? [t('indicators.overview.notEvaluatedYet')] : []),
    ...(shown !== before && before !== null && earlier !== undefined && earlier > 0
      ? [t('indicators.overview.shareBefore', { share: text.share(before.total.decreased, before.total) })]
      : []),
  ]
  return (
    <FigureTile
      label={t('indicators.overview.decreasedShare')}
      value={whole === undefined ? text.count(HIDDEN) : text.share(shown.total.decreased, shown.total)}
      comparison={whole === 0 ? t('indicators.overview.notEvaluated') : comparison.join(' · ')}
      {...records((of) => plansBehind(of, 'decreased'), shown.total.decreased !== 0, shown.schoolYear)}
    />
  )
}

/** As the table below writes it. */
function oneDecimal(days: number): number {
  return Math.round(days * 10) / 10
}

function ActionTile({ overview }: TileProps) {
  const { t } = useI18n()
  const text = useFigureText()
  const { total, before } = overview
  const isKnown = total.medianDays !== null && total.medianDays !== HIDDEN
  const earlier = before?.total.medianDays ?? HIDDEN
  return (
    <FigureTile
      label={t('indicators.overview.toAction')}
      value={
        total.medianDays !== null && total.medianDays !== HIDDEN
          ? t('indicators.overview.days', { count: oneDecimal(total.medianDays) })
          : text.days(total.medianDays)
      }
      comparison={
        earlier === HIDDEN
          ? t(isKnown ? 'indicators.overview.medianWhy' : 'indicators.overview.medianNone')
          : t('indicators.overview.before', { count: oneDecimal(earlier) })
      }
      {...useRecords(overview)(answeredBehind, isKnown)}
    />
  )
}

function WaitingTile({ overview }: TileProps) {
  const { t } = useI18n()
  const { unanswered } = overview.total
  const records = useRecords(overview)
  return (
    <FigureTile
      label={t('indicators.overview.unanswered')}
      value={useFigureText().count(unanswered)}
      {...(unanswered === 0 ? { comparison: t('indicators.overview.nobodyWaits') } : {})}
      {...records(waitingBehind, unanswered !== 0)}
    />
  )
}
