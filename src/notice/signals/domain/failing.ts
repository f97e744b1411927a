/** The marks of one subject in one semester, counted by what they say. Formative levels and percents say none of it. */
export type SubjectMarks = {
  /** Of the ten-point scale. */
  readonly pointsSum: number
  readonly pointsCount: number
  /** `i`, `ni`, and `nv` or `n/nv`. */
  readonly passed: number
  readonly notPassed: number
  readonly notAssessed: number
}

/**
 * Whether a subject is failed: the mean of the ten-point marks is below 4 (marks 1 to 3 are the low level, Cabinet Regulation
 * No. 747 of 2018), or there are more `ni` and `nv` than marks and `i` together. Exactly 4, and exactly half, do not fail.
 */
export function isFailing(marks: SubjectMarks): boolean {
  const isLow = marks.pointsCount > 0 && marks.pointsSum < marks.pointsCount * 4
  return isLow || marks.notPassed + marks.notAssessed > marks.pointsCount + marks.passed
}
