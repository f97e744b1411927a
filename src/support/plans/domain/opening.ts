import type { OpeningProblem } from '../contract/plan-words.ts'

export type RiskBeforeOpening = {
  readonly id: string
  /** May not stay without an answer: see `isSerious`. */
  readonly serious: boolean
  readonly goal: string
  readonly measures: number
}

export type PlanBeforeOpening = {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly reviewOn: string | null
  readonly semester: { readonly startsOn: string; readonly endsOn: string }
  readonly risks: readonly RiskBeforeOpening[]
  readonly measures: number
}

export type Obstacle = { readonly problem: OpeningProblem; readonly riskIds: readonly string[] }

/**
 * A risk that may not stay without an answer: lasting (frequency 3), or one of the heaviest of the handbook that is
 * not known to be a first sign only.
 */
export function isSerious(risk: {
  readonly frequency: number | null
  /** The handbook counts its effect as very significant at every stage of education. */
  readonly alwaysHeavy: boolean
}): boolean {
  return risk.frequency === 3 || (risk.alwaysHeavy && risk.frequency !== 1)
}

/** Everything that keeps a draft from being opened, the most important first; nothing means that it may be opened. */
export function obstaclesToOpening(plan: PlanBeforeOpening): readonly Obstacle[] {
  return [...obstaclesInContent(plan), ...obstaclesInDates(plan)]
}

function obstaclesInContent(plan: PlanBeforeOpening): Obstacle[] {
  if (plan.risks.length === 0) return [obstacle('no-risk')]
  const unanswered = plan.risks.filter(
    (risk) => risk.serious && risk.goal.trim() === '' && risk.measures === 0,
  )
  return [
    ...(unanswered.length > 0
      ? [
          obstacle(
            'serious-risk-unanswered',
            unanswered.map((risk) => risk.id),
          ),
        ]
      : []),
    ...(plan.measures === 0 ? [obstacle('no-measure')] : []),
  ]
}

function obstaclesInDates({ startsOn, endsOn, reviewOn, semester }: PlanBeforeOpening): Obstacle[] {
  if (startsOn === null || endsOn === null) return [obstacle('dates-missing')]
  if (endsOn < startsOn) return [obstacle('dates-disordered')]
  const outside = startsOn < semester.startsOn || endsOn > semester.endsOn
  const reviewOutside = reviewOn !== null && (reviewOn < startsOn || reviewOn > endsOn)
  return [
    ...(outside ? [obstacle('dates-outside-semester')] : []),
    ...(reviewOutside ? [obstacle('review-outside-plan')] : []),
  ]
}

function obstacle(problem: OpeningProblem, riskIds: readonly string[] = []): Obstacle {
  return { problem, riskIds }
}
