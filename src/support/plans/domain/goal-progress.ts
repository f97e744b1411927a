import type { IndicatorView, PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import type { GoalIndicator, GoalOutcome } from '../contract/plan-words.ts'

type Goal = Pick<PlanGoalView, 'indicator' | 'subject' | 'target' | 'scaleStart' | 'values'>
type Figures = Pick<PlanView, 'indicators' | 'subjectMeans'>

export type GoalProgress = {
  readonly indicator: GoalIndicator
  /** Where it stood when the plan opened (in a draft: now); absences are lessons a week. Null: not known. */
  readonly start: number | null
  readonly startUntil: string | null
  /** Since the plan opened; on a scale, what was said last. Null: nothing newer is known. */
  readonly now: number | null
  readonly nowUntil: string | null
  readonly target: number | null
  /** What the figures say of the goal; null: they cannot say yet. */
  readonly derived: GoalOutcome | null
}

const lessIsBetter: ReadonlySet<GoalIndicator> = new Set([
  'lessons_unexcused',
  'lessons_excused',
  'subjects_below_four',
])
const countedInLessons: ReadonlySet<GoalIndicator> = new Set(['lessons_unexcused', 'lessons_excused'])

/** The target is the most that may be; else it is the least. */
export function isAtMost(indicator: GoalIndicator): boolean {
  return lessIsBetter.has(indicator)
}

export type Direction = 'better' | 'same' | 'worse' | 'unknown'

/** Which way an indicator went; unknown as long as one end of the way is. */
export function directionOf(
  indicator: GoalIndicator,
  before: number | null,
  after: number | null,
): Direction {
  if (before === null || after === null) return 'unknown'
  if (before === after) return 'same'
  return after < before === isAtMost(indicator) ? 'better' : 'worse'
}

/** The line on which values of an indicator stand: its whole range, or where counts have no most, some room above the largest. */
export function spanOf(
  indicator: GoalIndicator,
  values: readonly (number | null)[],
): { readonly low: number; readonly high: number } {
  const { min, max } = rangeOf(indicator)
  return { low: min, high: max ?? Math.max(1, ...values.map((value) => value ?? 0)) * 1.1 }
}

/** Absences can only add up within a semester, so they are told as lessons a week. */
export function isPerWeek(indicator: GoalIndicator): boolean {
  return countedInLessons.has(indicator)
}

/** The least and the most that an indicator can be; counts have no most. */
export function rangeOf(indicator: GoalIndicator): { readonly min: number; readonly max: number | null } {
  if (indicator === 'scale') return { min: 0, max: 10 }
  return isAtMost(indicator) ? { min: 0, max: null } : { min: 1, max: 10 }
}

/** Where a goal began, stands and leads to; undefined when nothing is measured. */
export function progressOf(goal: Goal, figures: Figures): GoalProgress | undefined {
  const indicator = goal.indicator.value
  if (indicator === null) return undefined
  const stands = standsOf(indicator, goal, figures)
  const target = goal.target.value
  return { indicator, ...stands, target, derived: derive(indicator, { ...stands, target }) }
}

type Standing = Pick<GoalProgress, 'start' | 'startUntil' | 'now' | 'nowUntil'>

function standsOf(indicator: GoalIndicator, goal: Goal, figures: Figures): Standing {
  if (indicator === 'scale') {
    const [latest] = goal.values
    return {
      start: goal.scaleStart.value,
      startUntil: null,
      now: latest?.value ?? null,
      nowUntil: latest?.saidOn ?? null,
    }
  }
  const found =
    indicator === 'subject_mean'
      ? figures.subjectMeans.find((one) => one.subject === goal.subject.value)
      : figures.indicators.find((one) => one.indicator === indicator)
  return found === undefined
    ? { start: null, startUntil: null, now: null, nowUntil: null }
    : standingOf(indicator, found)
}

type Measured = Pick<IndicatorView, 'before' | 'beforeUntil' | 'after' | 'afterUntil'> &
  Partial<Pick<IndicatorView, 'beforePerWeek' | 'afterPerWeek'>>

/** The two ends of what was measured, of absences per week. */
export function standingOf(indicator: GoalIndicator, found: Measured): Standing {
  const perWeek = isPerWeek(indicator)
  return {
    start: perWeek ? (found.beforePerWeek ?? null) : found.before,
    startUntil: found.beforeUntil,
    now: perWeek ? (found.afterPerWeek ?? null) : found.after,
    nowUntil: found.afterUntil,
  }
}

/** Where the goals want an indicator to be, each target once. */
export function targetsOf(
  indicator: GoalIndicator,
  goals: readonly Pick<Goal, 'indicator' | 'target'>[],
): readonly number[] {
  const named = goals.filter((goal) => goal.indicator.value === indicator)
  return [...new Set(named.flatMap(({ target }) => target.value ?? []))]
}

function derive(
  indicator: GoalIndicator,
  { start, now, target }: Pick<GoalProgress, 'start' | 'now' | 'target'>,
): GoalOutcome | null {
  if (now === null || target === null) return null
  const isAsGood = (value: number, as: number) => (isAtMost(indicator) ? value <= as : value >= as)
  if (isAsGood(now, target)) return 'reached'
  return start !== null && now !== start && isAsGood(now, start) ? 'partly' : 'not_reached'
}

type Ending = Goal & Pick<PlanGoalView, 'reached'>

/** Whether people say what became of a goal; else its figures do, unless there are none. */
export function isAsked({ indicator }: Pick<Goal, 'indicator'>): boolean {
  return indicator.value === null || indicator.value === 'scale'
}

/** What became of a goal: what was said at evaluation, else what was measured. */
export function outcomeOf(goal: Ending, figures: Figures): GoalOutcome | null {
  return goal.reached.value ?? (isAsked(goal) ? null : (progressOf(goal, figures)?.derived ?? null))
}

/** Somebody says otherwise than the figures, those said on a scale included, and that needs a reason. */
export function isOtherwise(goal: Ending, figures: Figures): boolean {
  const derived = progressOf(goal, figures)?.derived
  return goal.reached.value !== null && derived != null && goal.reached.value !== derived
}
