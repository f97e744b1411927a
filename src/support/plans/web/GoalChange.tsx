import { useT } from '#web/i18n/i18n-context.ts'
import { ChangeLine } from '#web/ui/ChangeLine.tsx'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { directionOf, type GoalProgress, spanOf } from '../domain/goal-progress.ts'
import classes from './Goals.module.css'
import { useChangeText } from './use-change-text.ts'
import { useGoalWords } from './use-goal-words.ts'

interface GoalChangeProps {
  plan: PlanView
  goal: PlanGoalView
  progress: GoalProgress
}

/** From where a goal began to where it stands, and the target, on one line; its figures stand under it. */
export function GoalChange({ plan, goal, progress }: GoalChangeProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const tell = useChangeText(plan)
  const { indicator, start, now, target } = progress
  const targets = target === null ? [] : [target]
  const known = [start, now, ...targets].filter((value) => value !== null)
  if (known.length < 2) return null
  const direction = directionOf(indicator, start, now)
  return (
    <div>
      <ChangeLine
        label={tell({ name: words.indicator(goal), indicator, from: start, to: now, targets, direction })}
        {...spanOf(indicator, known)}
        from={start}
        to={now}
        targets={targets}
        tone={direction}
      />
      {direction === 'unknown' ? null : (
        <span className={classes.remark} aria-hidden="true">
          {t(`plans.indicators.direction.${direction}`)}
        </span>
      )}
    </div>
  )
}
