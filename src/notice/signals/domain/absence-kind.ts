export type AbsenceKind = 'unexcused' | 'excused' | 'unknown'

/** The whole day, where a register counts days and not lessons. */
export const WHOLE_DAY = 0
export const LAST_LESSON = 15
