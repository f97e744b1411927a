import type { PupilSignals } from '../contract/pupil-signals.ts'

type Absences = { readonly unexcused: number; readonly excused: number; readonly unknown: number }

/** Absence of a semester in lessons, or in days where days are counted. */
export function absencesIn(
  unit: PupilSignals['trend']['unit'],
  { unexcused, excused, unknown, daysUnexcused, daysExcused, daysUnknown }: PupilSignals['semesters'][number],
): Absences {
  return unit === 'lessons'
    ? { unexcused, excused, unknown }
    : { unexcused: daysUnexcused, excused: daysExcused, unknown: daysUnknown }
}
