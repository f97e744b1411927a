import type { RuleSettings } from '../contract/rule.ts'

/** The last grade stands before the first. */
export function areReversed(grades: RuleSettings['grades']): boolean {
  return grades !== null && grades.to < grades.from
}

/** Every number is there, and the grades are in order: only then is anything counted. */
export function canBeTried({ numbers, grades }: RuleSettings): boolean {
  const isMissing = Object.values(numbers.thresholds).some((value) => Number.isNaN(value))
  return !isMissing && !areReversed(grades)
}
