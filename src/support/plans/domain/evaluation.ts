import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import type { Outcome } from '../contract/plan-words.ts'
import { isAsked, isOtherwise } from './goal-progress.ts'

/** Risks that still have no outcome; a plan is evaluated only when there are none. */
export function risksWithoutOutcome(
  risks: readonly { readonly id: string; readonly outcome: Outcome | null }[],
): readonly string[] {
  return risks.flatMap((risk) => (risk.outcome === null ? [risk.id] : []))
}

/** Goals of which people, not figures, say whether they were reached, and nobody has. */
export function goalsWithoutAnswer(
  goals: readonly Pick<PlanGoalView, 'id' | 'indicator' | 'reached'>[],
): readonly string[] {
  return goals.filter((goal) => isAsked(goal) && goal.reached.value === null).map(({ id }) => id)
}

/** Goals of which somebody says otherwise than their figures, without saying why. */
export function goalsWithoutReason(
  plan: Pick<PlanView, 'goals' | 'indicators' | 'subjectMeans'>,
): readonly string[] {
  return plan.goals
    .filter((goal) => isOtherwise(goal, plan) && goal.reachedWhy.value.trim() === '')
    .map(({ id }) => id)
}
