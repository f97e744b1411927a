import { z } from 'zod'

/**
 * What has changed for a pupil this school year, derived from the enrolments:
 * - `new-school`: in this school since this school year, with an earlier enrolment in another one; not grade 1 and not a first course.
 * - `repeated-grade`: in a class of the same grade or course as in an earlier school year (not preschool).
 * - `grade-9`, `grade-12`: the years that end with state examinations. `first-course`: first year of vocational education.
 */
export const transitions = ['new-school', 'repeated-grade', 'grade-9', 'grade-12', 'first-course'] as const
export const Transition = z.enum(transitions)
export type Transition = z.infer<typeof Transition>
