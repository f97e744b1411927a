import type { PlanView } from '../contract/plan.ts'

type Content = Pick<PlanView, 'risks' | 'measures' | 'strengths' | 'pupilWords' | 'guardianWords'>

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
    ...plan.risks.map((risk) => risk.goal),
    ...plan.measures.flatMap((measure) => [measure.description, measure.responsibleName]),
  ]
  return {
    risks: plan.risks.length,
    measures: plan.measures.length,
    texts: texts.filter(({ value }) => value.trim() !== '').length,
  }
}
