import type { PlanView } from '../contract/plan.ts'
import { familyWaits } from './crisis.ts'
import { isAsked, isOtherwise } from './goal-progress.ts'

type Evaluated = Pick<
  PlanView,
  'kind' | 'pupil' | 'agreements' | 'goals' | 'indicators' | 'subjectMeans' | 'evaluationSummary'
> & {
  readonly risks: readonly Pick<PlanView['risks'][number], 'id' | 'outcome' | 'helped' | 'hindered'>[]
}

/** What is missing, each a message of the module, and of which risks or goals. */
export type Unevaluated =
  | { readonly problem: 'outcome-missing'; readonly riskIds: readonly string[] }
  | { readonly problem: 'goal-unanswered' | 'goal-reason-missing'; readonly goalIds: readonly string[] }
  | { readonly problem: 'nothing-said' }
  | { readonly problem: 'family-not-told' }

/**
 * Everything that keeps a plan from being evaluated, in the order of the page: risks without an outcome; goals of which people, not
 * figures, say whether they were reached, and nobody has; goals of which somebody says otherwise than their figures, without
 * saying why; that the family of a crisis plan was not told; and that not one word tells what helped, what hindered or what to take along.
 */
export function obstaclesToEvaluating(plan: Evaluated): readonly Unevaluated[] {
  const { goals, risks } = plan
  const unanswered = goals.filter((goal) => isAsked(goal) && goal.reached.value === null)
  const unreasoned = goals.filter((goal) => isOtherwise(goal, plan) && isEmpty(goal.reachedWhy))
  const undecided = risks.filter((risk) => risk.outcome.value === null)
  const words = [plan.evaluationSummary, ...risks.flatMap(({ helped, hindered }) => [helped, hindered])]
  return [
    ...(unanswered.length > 0 ? [{ problem: 'goal-unanswered', goalIds: idsOf(unanswered) } as const] : []),
    ...(unreasoned.length > 0
      ? [{ problem: 'goal-reason-missing', goalIds: idsOf(unreasoned) } as const]
      : []),
    ...(undecided.length > 0 ? [{ problem: 'outcome-missing', riskIds: idsOf(undecided) } as const] : []),
    ...(familyWaits(plan) ? [{ problem: 'family-not-told' } as const] : []),
    ...(words.every(isEmpty) ? [{ problem: 'nothing-said' } as const] : []),
  ]
}

function isEmpty({ value }: { readonly value: string }): boolean {
  return value.trim() === ''
}

function idsOf(parts: readonly { readonly id: string }[]): readonly string[] {
  return parts.map(({ id }) => id)
}
