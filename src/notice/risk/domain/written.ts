import type { AssessmentView } from '../contract/assessment.ts'

/** How much somebody has put into an assessment: risks looked at, and texts with words in them. */
export function writtenIn({ answers, texts }: Pick<AssessmentView, 'answers' | 'texts'>): {
  readonly answers: number
  readonly texts: number
} {
  return {
    answers: answers.length,
    texts: Object.values(texts).filter(({ value }) => value.trim() !== '').length,
  }
}
