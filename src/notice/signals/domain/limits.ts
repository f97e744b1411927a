/**
 * Cabinet Regulation No. 89 of 2011, paragraph 7: above these the school must find out why and act. What raises a flag, and
 * from which day, is decided by the versioned rules of risk.
 */
const UNEXCUSED_LIMITS = {
  lessons: { unit: 'lessons', limit: 20 },
  days: { unit: 'days', limit: 3 },
} as const

const PRESCHOOL = 0

/** How absence of a grade is counted, and how much of it is allowed. A pupil without a class is counted by lessons. */
export function unexcusedLimitOf(grade: number | null) {
  return grade === PRESCHOOL ? UNEXCUSED_LIMITS.days : UNEXCUSED_LIMITS.lessons
}

/** The ten-point scale, whole: a chart that shows only a part of it makes small changes look large. */
export const MARK_AXIS = { low: 1, high: 10 } as const

/** Marks 1 to 3 are the low level of the ten-point scale (Cabinet Regulation No. 747 of 2018). */
export const LOW_BELOW = 4

export function isLow(mean: number | null): boolean {
  return mean !== null && mean < LOW_BELOW
}
