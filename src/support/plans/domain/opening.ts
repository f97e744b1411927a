import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import type { GoalIndicator, OpeningProblem, Party, PlanKind } from '../contract/plan-words.ts'
import { isLookedAtSoon } from './crisis.ts'
import { rangeOf } from './goal-progress.ts'

export type RiskBeforeOpening = Pick<PlanView['risks'][number], 'id' | 'alwaysHeavy'> & {
  readonly frequency: { readonly value: number | null }
}

export type GoalBeforeOpening = Pick<
  PlanGoalView,
  'id' | 'goal' | 'indicator' | 'subject' | 'target' | 'scaleStart' | 'riskIds'
>

export type MeasureBeforeOpening = Pick<
  PlanView['measures'][number],
  'responsibleId' | 'responsibleName' | 'riskIds'
>

type Day = { readonly value: string | null }

export type PlanBeforeOpening = {
  readonly kind: PlanKind
  readonly happened: { readonly value: string }
  readonly startsOn: Day
  readonly endsOn: Day
  readonly reviewOn: Day
  readonly semester: { readonly startsOn: string; readonly endsOn: string }
  readonly risks: readonly RiskBeforeOpening[]
  readonly goals: readonly GoalBeforeOpening[]
  readonly measures: readonly MeasureBeforeOpening[]
}

/** What is missing, and in which risks or goals. */
export type Obstacle = {
  readonly problem: OpeningProblem
  readonly riskIds: readonly RiskBeforeOpening['id'][]
  readonly goalIds: readonly GoalBeforeOpening['id'][]
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

type Asked = {
  readonly kind: PlanKind
  readonly withoutFamily: { readonly value: string }
  readonly pupil: { readonly isOfAge: boolean }
  readonly agreements: readonly { readonly party: Party }[]
}

/** Everything that keeps a draft from being proposed, the most important first; nothing means that it may be. */
export function obstaclesToProposing(plan: PlanBeforeOpening & Asked): readonly Obstacle[] {
  return [...obstaclesToOpening(plan), ...obstaclesInAgreement(plan)]
}

/**
 * Pupil and family have answered, or it is told what was tried. For a pupil who is of age the family may be asked, and need not. A
 * crisis plan does not wait for them where it is said why.
 */
function obstaclesInAgreement({ kind, pupil, agreements, withoutFamily }: Asked): Obstacle[] {
  const hasAnswered = (party: Party) => agreements.some((answer) => answer.party === party)
  if (kind === 'crisis') {
    const isExplained = hasAnswered('guardian') || pupil.isOfAge || withoutFamily.value.trim() !== ''
    return isExplained ? [] : [obstacle('family-passed-over')]
  }
  return [
    ...(hasAnswered('pupil') ? [] : [obstacle('pupil-not-asked')]),
    ...(hasAnswered('guardian') || pupil.isOfAge ? [] : [obstacle('family-not-asked')]),
  ]
}

/** Everything in the plan itself that keeps it from being opened. */
export function obstaclesToOpening(plan: PlanBeforeOpening): readonly Obstacle[] {
  if (plan.kind === 'crisis') return [...obstaclesInCrisis(plan), ...obstaclesInDates(plan)]
  return [...obstaclesInContent(plan), ...obstaclesInDates(plan)]
}

/** A crisis plan says what happened, what is done now and by whom; goals come with the individual plan that follows it. */
function obstaclesInCrisis({ happened, risks, measures }: PlanBeforeOpening): Obstacle[] {
  const isUnled = measures.some((measure) => measure.responsibleId.value === null && !isOfOthers(measure))
  return [
    ...(happened.value.trim() === '' ? [obstacle('crisis-untold')] : []),
    ...(risks.length === 0 ? [obstacle('no-risk')] : []),
    ...(measures.length === 0 ? [obstacle('no-measure')] : []),
    ...(isUnled ? [obstacle('crisis-unled')] : []),
  ]
}

function obstaclesInContent(plan: PlanBeforeOpening): Obstacle[] {
  if (plan.risks.length === 0) return [obstacle('no-risk')]
  const unanswered = plan.risks.filter((risk) => isUnanswered(risk, plan)).map(({ id }) => id)
  return [
    ...(unanswered.length > 0 ? [obstacle('serious-risk-unanswered', { riskIds: unanswered })] : []),
    ...obstaclesInGoals(plan.goals),
    ...(plan.measures.length === 0 ? [obstacle('no-measure')] : []),
  ]
}

/**
 * A serious risk that nothing in the plan answers. A goal answers it. A measure alone does not: it says what is done, not what
 * shall become better. Only a measure that is not the school’s, with somebody outside of it alone responsible, passes the
 * risk on to those who can answer it.
 */
export function isUnanswered(
  risk: RiskBeforeOpening,
  { goals, measures }: Pick<PlanBeforeOpening, 'goals' | 'measures'>,
): boolean {
  const hasGoal = goals.some((goal) => goal.riskIds.includes(risk.id) && isWritten(goal))
  const isPassedOn = measures.some((measure) => measure.riskIds.includes(risk.id) && isOfOthers(measure))
  return isSerious(risk) && !hasGoal && !isPassedOn
}

function isWritten({ goal }: GoalBeforeOpening): boolean {
  return goal.value.trim() !== ''
}

function isOfOthers({ responsibleId, responsibleName }: MeasureBeforeOpening): boolean {
  return responsibleId.value === null && responsibleName.value.trim() !== ''
}

const goalProblems = {
  'goal-unwritten': (goal) => !isWritten(goal),
  'goal-without-risk': (goal) => goal.riskIds.length === 0,
  'goal-target-missing': (goal) => goal.indicator.value !== null && !hasTarget(goal, goal.indicator.value),
  'goal-start-missing': (goal) => goal.indicator.value === 'scale' && goal.scaleStart.value === null,
} as const satisfies Partial<Record<OpeningProblem, (goal: GoalBeforeOpening) => boolean>>

function obstaclesInGoals(goals: readonly GoalBeforeOpening[]): Obstacle[] {
  const problems = [
    'goal-unwritten',
    'goal-without-risk',
    'goal-target-missing',
    'goal-start-missing',
  ] as const
  return problems.flatMap((problem) => {
    const goalIds = goals.filter(goalProblems[problem]).map(({ id }) => id)
    return goalIds.length > 0 ? [obstacle(problem, { goalIds })] : []
  })
}

function hasTarget({ target, subject }: GoalBeforeOpening, indicator: GoalIndicator): boolean {
  const { min, max } = rangeOf(indicator)
  const isInRange = target.value !== null && target.value >= min && target.value <= (max ?? target.value)
  return isInRange && (indicator !== 'subject_mean' || subject.value !== null)
}

function obstaclesInDates(plan: PlanBeforeOpening): Obstacle[] {
  const { semester } = plan
  const [startsOn, endsOn, reviewOn] = [plan.startsOn.value, plan.endsOn.value, plan.reviewOn.value]
  if (startsOn === null || endsOn === null) return [obstacle('dates-missing')]
  if (endsOn < startsOn) return [obstacle('dates-disordered')]
  if (plan.kind === 'crisis') return isLookedAtSoon(reviewOn, startsOn) ? [] : [obstacle('crisis-review-far')]
  const outside = startsOn < semester.startsOn || endsOn > semester.endsOn
  const reviewOutside = reviewOn !== null && (reviewOn < startsOn || reviewOn > endsOn)
  return [
    ...(outside ? [obstacle('dates-outside-semester')] : []),
    ...(reviewOutside ? [obstacle('review-outside-plan')] : []),
  ]
}

function obstacle(
  problem: OpeningProblem,
  at: Partial<Pick<Obstacle, 'riskIds' | 'goalIds'>> = {},
): Obstacle {
  return { problem, riskIds: [], goalIds: [], ...at }
}
