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
/** Counts of the class and the school, for those who see what was noticed of the pupil. */
export const canReadEnvironment = policy({
  name: 'canReadEnvironment',
  capability: 'flag.read',
  subject: 'pupil',
  basis: 'Izglītības likums, 51. pants; PMP prevencijas koncepcija (2023), 4.1. nodaļa',
})
/** Who screens a class sees beside it what is known; each part is permitted by itself. */
export const canReadKnownOfClass = policy({
  name: 'canReadKnownOfClass',
  capability: 'screening.read',
  subject: 'class',
  basis: TEACHING,
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
/** Rules say nothing of a pupil; who sees flags may know why they are raised. */
export const canReadRules = policy({
  name: 'canReadRules',
  capability: 'flag.read',
  subject: 'list',
  basis: 'Izglītības likums, 51. pants',
})
/** Counts of the reader's own pupils, before a rule is changed. */
export const canPreviewRule = policy({
  name: 'canPreviewRule',
  capability: 'rule.write',
  subject: 'list',
  basis: 'Izglītības likums, 30. pants; MK noteikumi Nr. 89 (2011), 7. punkts',
})
/** The head answers for how the school notices, the municipality for how its schools do. */
export const canSetRule = policy({
  name: 'canSetRule',
  capability: 'rule.write',
  subject: 'institution',
  basis: 'Izglītības likums, 17. un 30. pants',
})
/** The municipality asks its schools; it does not answer in their place. */
export const canRemindSchool = policy({
  name: 'canRemindSchool',
  capability: 'municipality.overview',
  subject: 'institution',
  basis: 'Izglītības likums, 17. pants; MK noteikumi Nr. 89 (2011), 7.² punkts',
})
