/** Stages of education for which the handbook tells the effect of risks (2023, table 1.2). */
export const stages = ['primary', 'basic', 'secondary'] as const
export type Stage = (typeof stages)[number]

const LAST_PRIMARY = 6
const LAST_BASIC = 9

/** The stage of a grade: 1 to 6 primary, 7 to 9 basic, from 10 on secondary. Preschool (0) has none in the table. */
export function stageOf(grade: number | null): Stage | null {
  if (grade === null || grade < 1) return null
  if (grade <= LAST_PRIMARY) return 'primary'
  return grade <= LAST_BASIC ? 'basic' : 'secondary'
}
