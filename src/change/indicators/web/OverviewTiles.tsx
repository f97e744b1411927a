import { useI18n } from '#web/i18n/i18n-context.ts'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import { HIDDEN, type Overview } from '../contract/overview.ts'
import classes from './Overview.module.css'
import { overviewPath, plansBehind, waitingBehind } from './paths.ts'
import { evaluatedOf, useFigureText } from './use-figure-text.ts'

/** The four figures of the whole place. */
export function OverviewTiles({ overview }: { overview: Overview }) {
  const { t } = useI18n()
  const text = useFigureText()
  const { total, published } = overview
  const openList = (to: string) =>
    published ? {} : { link: { to, label: t('indicators.overview.openList') } }
  return (
    <div className={classes.tiles}>
      <FigureTile
        label={t('indicators.overview.plans')}
        value={text.count(total.plans)}
        comparison={<Pupils overview={overview} />}
        {...openList(plansBehind(overview))}
      />
      <FigureTile
        label={t('indicators.overview.decreasedShare')}
        value={evaluatedOf(total) === undefined ? text.count('hidden') : text.share(total.decreased, total)}
        comparison={<Evaluated overview={overview} />}
        {...yearBeforeOf(overview)}
      />
      <ActionTile overview={overview} />
      <FigureTile
        label={t('indicators.overview.unanswered')}
        value={text.count(total.unanswered)}
        {...(total.unanswered === 0
          ? { comparison: t('indicators.overview.nobodyWaits') }
          : openList(waitingBehind(overview)))}
      />
    </div>
  )
}

/** Plans are evaluated at the end of a semester; until then the year before has the answer. */
function yearBeforeOf({ total, schoolYear, schoolYears }: Overview) {
  const before = schoolYears[schoolYears.indexOf(schoolYear) + 1]
  if (evaluatedOf(total) !== 0 || before === undefined) return {}
  return { link: { to: `${overviewPath}?schoolYear=${before}`, label: before } }
}

function Pupils({ overview: { total } }: { overview: Overview }) {
  const { t, f } = useI18n()
  if (total.pupils === HIDDEN) return t('indicators.overview.hidden')
  if (total.learners === 0) return t('indicators.overview.pupils', { count: total.pupils })
  const share = f.percent(total.pupils / total.learners, 1)
  return t('indicators.overview.pupilsShare', { count: total.pupils, share })
}

function Evaluated({ overview: { total } }: { overview: Overview }) {
  const { t } = useI18n()
  const evaluated = evaluatedOf(total)
  if (evaluated === undefined) return t('indicators.overview.hidden')
  return evaluated === 0
    ? t('indicators.overview.notEvaluated')
    : t('indicators.overview.ofRisks', { count: evaluated })
}

function ActionTile({ overview: { total, medianDaysBefore } }: { overview: Overview }) {
  const { t } = useI18n()
  const text = useFigureText()
  const days = total.medianDays
  const isKnown = days !== null && days !== HIDDEN
  const before = medianDaysBefore !== null && medianDaysBefore !== HIDDEN ? medianDaysBefore : undefined
  return (
    <FigureTile
      label={t('indicators.overview.toAction')}
      value={isKnown ? t('indicators.overview.days', { count: Math.round(days) }) : text.days(days)}
      comparison={
        before === undefined
          ? t(isKnown ? 'indicators.overview.medianWhy' : 'indicators.overview.medianNone')
          : t('indicators.overview.before', { count: Math.round(before) })
      }
    />
  )
}
