/** What the journal knows of one pupil in the semester. */
export type JournalCounts = {
  /** Unexcused lessons; in preschool, unexcused days. */
  readonly unexcused: number
  /** More than so many oblige the school to act. */
  readonly unexcusedLimit: number
  /** Subjects with a mean below 4. */
  readonly lowSubjects: number
}

/** Low marks in so many subjects are a high risk (handbook 2023, annex 1). */
const HIGH_RISK_SUBJECTS = 3

/**
 * The answers that the data suggest, by sign; a sign of which the data say nothing is not there. The teacher confirms or
 * changes them. Absence: up to a quarter of the limit nothing, up to a half rarely, up to the limit often, above it always.
 */
export function suggestAnswers(counts: JournalCounts): Readonly<Record<string, 1 | 2 | 3>> {
  const absences = absenceValue(counts.unexcused / counts.unexcusedLimit)
  const performance = performanceValue(counts.lowSubjects)
  return {
    ...(absences === 0 ? {} : { absences }),
    ...(performance === 0 ? {} : { performance }),
  }
}

function absenceValue(shareOfLimit: number): 0 | 1 | 2 | 3 {
  if (shareOfLimit > 1) return 3
  if (shareOfLimit > 0.5) return 2
  return shareOfLimit > 0.25 ? 1 : 0
}

function performanceValue(lowSubjects: number): 0 | 1 | 2 | 3 {
  if (lowSubjects >= HIGH_RISK_SUBJECTS) return 3
  return lowSubjects === 2 ? 2 : lowSubjects === 1 ? 1 : 0
}
