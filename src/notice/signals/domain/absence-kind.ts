export type AbsenceKind = 'unexcused' | 'excused' | 'unknown'

/** The whole day, where a register counts days and not lessons. */
export const WHOLE_DAY = 0
export const LAST_LESSON = 15

/** So many missed lessons make a missed day: half of the longest school day, so never less than half of anybody's. */
export const LESSONS_OF_A_MISSED_DAY = 4
