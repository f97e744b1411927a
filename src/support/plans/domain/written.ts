import type { PlanView } from '../contract/plan.ts'

type Content = Pick<PlanView, 'risks' | 'measures' | 'goals' | 'strengths' | 'pupilWords' | 'guardianWords'>

/** How much a draft holds: risks, measures, and texts with words in them. */
export function writtenIn(plan: Content): {
  readonly risks: number
  readonly measures: number
  readonly texts: number
} {
  const texts = [
    plan.strengths,
    plan.pupilWords,
    plan.guardianWords,
    ...plan.goals.flatMap((goal) => [goal.goal, goal.scaleLow, goal.scaleHigh]),
    ...plan.measures.flatMap((measure) => [measure.description, measure.responsibleName]),
  ]
  return {
    risks: plan.risks.length,
    measures: plan.measures.length,
    texts: texts.filter(({ value }) => value.trim() !== '').length,
  }
}
