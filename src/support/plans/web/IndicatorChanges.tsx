import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ChangeLine } from '#web/ui/ChangeLine.tsx'
import type { IndicatorView, PlanView } from '../contract/plan.ts'
import { spanOf, standingOf, targetsOf } from '../domain/goal-progress.ts'
import classes from './Indicators.module.css'
import { useChangeText } from './use-change-text.ts'
import { useGoalWords } from './use-goal-words.ts'

/** Each indicator that can be compared, from the frozen baseline to what came of it, with the targets of the goals that it measures. */
export function IndicatorChanges({ plan }: { plan: PlanView }) {
  const t = useT()
  const f = useFormat()
  const compared = plan.indicators.filter((one) => one.direction !== 'unknown')
  const to = compared
    .flatMap(({ afterUntil }) => afterUntil ?? [])
    .toSorted()
    .at(-1)
  if (to === undefined || plan.opened === null) return null
  const hasTargets = compared.some(({ indicator }) => targetsOf(indicator, plan.goals).length > 0)
  return (
    <figure className={classes.figure}>
      <ul className={classes.changes}>
        {compared.map((one) => (
          <IndicatorChange key={one.indicator} plan={plan} one={one} />
        ))}
      </ul>
      <figcaption className={classes.note}>
        {t('plans.indicators.caption', { from: f.date(plan.opened.at), to: f.date(to) })}
        {hasTargets ? ` ${t('plans.indicators.captionTarget')}` : null}
      </figcaption>
    </figure>
  )
}

function IndicatorChange({ plan, one }: { plan: PlanView; one: IndicatorView }) {
  const t = useT()
  const words = useGoalWords(plan)
  const tell = useChangeText(plan)
  const { indicator, direction } = one
  const { start: from, now: to } = standingOf(indicator, one)
  const targets = targetsOf(indicator, plan.goals)
  const name = t(`plans.indicators.${indicator}`)
  return (
    <li>
      <div className={classes.head} aria-hidden="true">
        <span>{name}</span>
        <span className={classes.aside}>{t(`plans.indicators.direction.${direction}`)}</span>
      </div>
      <ChangeLine
        label={tell({ name, indicator, from, to, targets, direction })}
        {...spanOf(indicator, [from, to, ...targets])}
        from={from}
        to={to}
        targets={targets}
        tone={direction}
        write={(value) => words.figure(indicator, value)}
      />
    </li>
  )
}
