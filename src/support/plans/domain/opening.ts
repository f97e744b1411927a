import type { PlanView } from '../contract/plan.ts'
import type { OpeningProblem } from '../contract/plan-words.ts'

export type RiskBeforeOpening = Pick<PlanView['risks'][number], 'id' | 'alwaysHeavy'> & {
  readonly frequency: { readonly value: number | null }
  readonly goal: { readonly value: string }
  readonly measureIds: readonly string[]
}

type Day = { readonly value: string | null }

export type PlanBeforeOpening = {
  readonly startsOn: Day
  readonly endsOn: Day
  readonly reviewOn: Day
  readonly semester: { readonly startsOn: string; readonly endsOn: string }
  readonly risks: readonly RiskBeforeOpening[]
  readonly measures: readonly unknown[]
}

export type Obstacle = {
  readonly problem: OpeningProblem
  readonly riskIds: readonly RiskBeforeOpening['id'][]
}

/**
 * A risk that may not stay without an answer: lasting (frequency 3), or one of the heaviest of the handbook that is
 * not known to be a first sign only.
 */
export function isSerious({
  frequency,
  alwaysHeavy,
}: Pick<RiskBeforeOpening, 'frequency' | 'alwaysHeavy'>): boolean {
  return frequency.value === 3 || (alwaysHeavy && frequency.value !== 1)
}

/** Everything that keeps a draft from being proposed, the most important first; nothing means that it may be. */
export function obstaclesToProposing(
  plan: PlanBeforeOpening & { readonly agreements: readonly unknown[] },
): readonly Obstacle[] {
  return [...obstaclesToOpening(plan), ...(plan.agreements.length === 0 ? [obstacle('no-agreement')] : [])]
}

/** Everything in the plan itself that keeps it from being opened. */
export function obstaclesToOpening(plan: PlanBeforeOpening): readonly Obstacle[] {
  return [...obstaclesInContent(plan), ...obstaclesInDates(plan)]
}

function obstaclesInContent(plan: PlanBeforeOpening): Obstacle[] {
  if (plan.risks.length === 0) return [obstacle('no-risk')]
  const unanswered = plan.risks.filter((risk) => isSerious(risk) && !isAnswered(risk))
  return [
    ...(unanswered.length > 0
      ? [
          obstacle(
            'serious-risk-unanswered',
            unanswered.map((risk) => risk.id),
          ),
        ]
      : []),
    ...(plan.measures.length === 0 ? [obstacle('no-measure')] : []),
  ]
}

function isAnswered({ goal, measureIds }: RiskBeforeOpening): boolean {
  return goal.value.trim() !== '' || measureIds.length > 0
}

function obstaclesInDates(plan: PlanBeforeOpening): Obstacle[] {
  const { semester } = plan
  const [startsOn, endsOn, reviewOn] = [plan.startsOn.value, plan.endsOn.value, plan.reviewOn.value]
  if (startsOn === null || endsOn === null) return [obstacle('dates-missing')]
  if (endsOn < startsOn) return [obstacle('dates-disordered')]
  const outside = startsOn < semester.startsOn || endsOn > semester.endsOn
  const reviewOutside = reviewOn !== null && (reviewOn < startsOn || reviewOn > endsOn)
  return [
    ...(outside ? [obstacle('dates-outside-semester')] : []),
    ...(reviewOutside ? [obstacle('review-outside-plan')] : []),
  ]
}

function obstacle(problem: OpeningProblem, riskIds: Obstacle['riskIds'] = []): Obstacle {
  return { problem, riskIds }
}
