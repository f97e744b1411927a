export const absenceKinds = ['unexcused', 'excused', 'unknown'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

/** The whole day, where a register counts days and not lessons. */
export const WHOLE_DAY = 0
export const LAST_LESSON = 15
