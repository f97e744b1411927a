import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanView } from '../contract/plan.ts'
import type { GoalIndicator } from '../contract/plan-words.ts'
import type { Direction } from '../domain/goal-progress.ts'
import { useGoalWords } from './use-goal-words.ts'

type Change = {
  readonly name: string
  readonly indicator: GoalIndicator
  readonly from: number | null
  readonly to: number | null
  readonly targets: readonly number[]
  readonly direction: Direction
}

/** A before and an after in a sentence, for whoever does not see the drawing. */
export function useChangeText(plan: PlanView): (change: Change) => string {
  const t = useT()
  const words = useGoalWords(plan)
  return ({ name, indicator, from, to, targets, direction }) => {
    const change = t('plans.indicators.change', {
      name,
      from: from === null ? t('plans.indicators.unknown') : words.figure(indicator, from),
      to: to === null ? t('plans.indicators.noNewer') : words.figure(indicator, to),
      direction: t(`plans.indicators.direction.${direction}`),
    })
    if (targets.length === 0) return change
    const told = targets.map((target) => words.target(indicator, target)).join('; ')
    return `${change} ${t('plans.indicators.changeTarget', { targets: told })}`
  }
}
