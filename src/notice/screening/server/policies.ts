import { policy } from '#foundation/access/index.ts'

/** Duties of pedagogues, and the handbook's screening of every pupil each semester. */
const SCREENING = 'Izglītības likums, 51. pants; PMP prevencijas koncepcija (2023), 1.3. nodaļa'

export const canListScreenings = policy({
  name: 'canListScreenings',
  capability: 'screening.read',
  subject: 'list',
  basis: SCREENING,
})
export const canReadClassScreening = policy({
  name: 'canReadClassScreening',
  capability: 'screening.read',
  subject: 'class',
  basis: SCREENING,
})
export const canReadPupilScreenings = policy({
  name: 'canReadPupilScreenings',
  capability: 'screening.read',
  subject: 'pupil',
  basis: SCREENING,
})
export const canScreenPupil = policy({
  name: 'canScreenPupil',
  capability: 'screening.write',
  subject: 'pupil',
  basis: SCREENING,
})
export const canScreenClass = policy({
  name: 'canScreenClass',
  capability: 'screening.write',
  subject: 'class',
  basis: SCREENING,
})
