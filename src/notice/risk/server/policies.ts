import { policy } from '#foundation/access/index.ts'

/** Duties of pedagogues: to notice what hinders a pupil and to answer it together with the family. */
const TEACHING = 'Izglītības likums, 51. pants; PMP prevencijas koncepcija (2023), 1. nodaļa'

export const canAssess = policy({
  name: 'canAssess',
  capability: 'assessment.write',
  subject: 'pupil',
  basis: TEACHING,
})
export const canReadAssessment = policy({
  name: 'canReadAssessment',
  capability: 'assessment.read',
  subject: 'pupil',
  basis: TEACHING,
})
export const canListFlags = policy({
  name: 'canListFlags',
  capability: 'flag.read',
  subject: 'list',
  basis: 'MK noteikumi Nr. 89 (2011), 7. un 7.² punkts',
})
export const canAnswerFlag = policy({
  name: 'canAnswerFlag',
  capability: 'flag.answer',
  subject: 'pupil',
  basis: 'MK noteikumi Nr. 89 (2011), 7. punkts',
})
/** The form holds no pupil's data. */
export const canReadForm = policy({
  name: 'canReadForm',
  capability: null,
  subject: 'self',
  basis: 'Izglītības likums, 51. pants',
})
