import type { AssessmentLevel, RiskAnswerValue } from '../contract/assessment.ts'

export type AnsweredRisk = Pick<RiskAnswerValue, 'intensity' | 'present' | 'frequency'> & {
  readonly riskCode: string
}

/** A risk counts as found when it was seen at least rarely, or answered with yes. */
export function isFound(answer: Pick<AnsweredRisk, 'intensity' | 'present'>): boolean {
  return answer.present === true || (answer.intensity ?? 0) > 0
}

const levelOfFrequency: readonly AssessmentLevel[] = ['none', 'preventive', 'regular', 'crisis']

/**
 * The kind of support that follows from the heaviest risk: first identified → preventive work, repeated → regular support,
 * lasting → crisis intervention (handbook on early school leaving prevention 2023, chapter 1.3, table 1.3).
 */
export function levelOf(answers: readonly AnsweredRisk[]): AssessmentLevel {
  const highest = Math.max(0, ...answers.filter(isFound).map((answer) => answer.frequency ?? 0))
  return levelOfFrequency[highest] ?? 'none'
}

export type CompletionDecision =
  | { readonly kind: 'complete'; readonly level: AssessmentLevel }
  | { readonly kind: 'refused'; readonly reason: 'already-complete' | 'nothing-answered' }
  | { readonly kind: 'refused'; readonly reason: 'frequency-missing'; readonly riskCodes: readonly string[] }

/** Whether an assessment may be completed. Each risk that was found needs its frequency: the level follows from it. */
export function decideCompletion(
  status: 'draft' | 'completed',
  answers: readonly AnsweredRisk[],
): CompletionDecision {
  if (status === 'completed') return { kind: 'refused', reason: 'already-complete' }
  if (answers.length === 0) return { kind: 'refused', reason: 'nothing-answered' }
  const without = answers.filter((answer) => isFound(answer) && answer.frequency === null)
  if (without.length > 0) {
    return {
      kind: 'refused',
      reason: 'frequency-missing',
      riskCodes: without.map((answer) => answer.riskCode),
    }
  }
  return { kind: 'complete', level: levelOf(answers) }
}

/** An answer as its scale allows it: exactly one of intensity and yes / no, and a frequency only for what was found. */
export function answerFits(scale: 'intensity' | 'yes_no', value: RiskAnswerValue): boolean {
  const rightScale =
    scale === 'intensity'
      ? value.intensity !== null && value.present === null
      : value.present !== null && value.intensity === null
  return rightScale && (value.frequency === null || isFound(value))
}
