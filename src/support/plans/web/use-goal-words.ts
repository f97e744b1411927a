import { useI18n } from '#web/i18n/i18n-context.ts'
import type { PlanView } from '../contract/plan.ts'
import { goalWording } from '../domain/goal-wording.ts'

/** Words that a goal is told with, in the language of the reader. */
export function useGoalWords(plan: PlanView) {
  return goalWording(plan, useI18n())
}
