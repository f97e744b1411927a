import { CAST_SCHOOL } from './cesis-plan.ts'
import type { Signals } from './pupil-types.ts'
import type { Place } from './school-career.ts'
import type { Seat } from './seats.ts'

/**
 * A class of the cast's school in which one pupil in four has fallen behind in mathematics and in the two subjects that begin
 * this year: so many that the class stands out from its school, and not each child alone.
 */
export const STRUGGLING_CLASS = { grade: 8, letter: 'b', oneIn: 4 } as const

const LOW_MEANS = { MAT: 3.4, FIZ: 3.3, KIM: 3.2 } as const

/** What the running semester of a pupil is like there; every other pupil's stays as it was drawn. */
export function signalsInClass(signals: Signals, seat: Seat, place: Place): Signals {
  const { grade, letter, oneIn } = STRUGGLING_CLASS
  const isThere = place.institution.name === CAST_SCHOOL && place.grade === grade && place.letter === letter
  return isThere && seat.number % oneIn === 0 ? { ...signals, forcedMeans: LOW_MEANS } : signals
}
