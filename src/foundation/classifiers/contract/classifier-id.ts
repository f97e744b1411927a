import { z } from 'zod'

/** Every classifier that Pamani keeps, by the name under which it is stored. */
export const classifiers = [
  'risk',
  'activity',
  'assessment-scale',
  'screening-sign',
  'preschool-screening-sign',
  'indicator',
  'support-kind',
  'institution-role',
  'legal-basis',
  'not-enrolled-status',
  'absence-cause',
  'not-enrolled-cause',
] as const
export const ClassifierId = z.enum(classifiers)
export type ClassifierId = z.output<typeof ClassifierId>
