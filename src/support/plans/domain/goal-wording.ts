import type { Words } from '#platform/i18n/words.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import type { GoalIndicator, GoalOutcome } from '../contract/plan-words.ts'
import { isAtMost, isPerWeek } from './goal-progress.ts'
import { planWording } from './plan-wording.ts'

/** Words that a goal is told with, the same on the page of its plan and on paper. */
export function goalWording(plan: PlanView, told: Words) {
  const { t, f } = told
  const words = planWording(told)
  const subject = (code: string | null): string => {
    const known = plan.subjectMeans.find((one) => one.subject === code)
    return known === undefined ? t('plans.goals.someSubject') : words.name(known)
  }
  const figure = (indicator: GoalIndicator, value: number): string =>
    isPerWeek(indicator) ? t('plans.indicators.perWeek', { value: f.number(value) }) : f.number(value, 2)
  const numbered = (goal: PlanGoalView): string =>
    t('plans.goals.numbered', { number: plan.goals.findIndex(({ id }) => id === goal.id) + 1 })
  return {
    subject,
    numbered,
    /** A field of a goal for screen readers: its place in the plan does not change while the goal is written. */
    label: (field: string, goal: PlanGoalView): string =>
      t('plans.goals.fieldOf', { field, goal: numbered(goal) }),
    /** The goal itself, or where it has no text yet its place in the plan. */
    name: (goal: PlanGoalView): string => (goal.goal.value.trim() === '' ? numbered(goal) : goal.goal.value),
    indicator: ({ indicator: { value }, subject: { value: code } }: PlanGoalView): string => {
      if (value === null) return t('plans.goals.unmeasured')
      return value === 'subject_mean'
        ? t('plans.goals.meanOf', { subject: subject(code) })
        : t(`plans.goals.indicators.${value}`)
    },
    figure,
    target: (indicator: GoalIndicator, value: number): string =>
      t(isAtMost(indicator) ? 'plans.goals.atMost' : 'plans.goals.atLeast', {
        value: figure(indicator, value),
      }),
    ends: ({ scaleLow, scaleHigh }: PlanGoalView) => ({
      low: scaleLow.value.trim() === '' ? t('plans.goals.low') : scaleLow.value,
      high: scaleHigh.value.trim() === '' ? t('plans.goals.high') : scaleHigh.value,
    }),
    outcome: (outcome: GoalOutcome | null): string => t(`plans.goals.outcomes.${outcome ?? 'unknown'}`),
  }
}
