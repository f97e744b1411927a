import { z } from 'zod'

/** What of a school's data is missing or old. */
export const StaleGap = z.object({
  /**
   * `class-list`: nobody is in any class of this school year, so there is nothing that data could be of; `old-class-list`: it is
   * long ago that a list told who is in these classes.
   */
  of: z.enum(['absences', 'marks', 'class-list', 'old-class-list']),
  /** Last day that the data of these classes cover, or the day of the oldest last list; null: none have come this semester, or no list is known. */
  until: z.iso.date().nullable(),
  /** Names of the classes; empty where it is every class of the school. */
  classes: z.array(z.string()),
})
export type StaleGap = z.infer<typeof StaleGap>

export const StaleSchool = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  /** What has never come first, then by the last day. */
  gaps: z.array(StaleGap).min(1),
  /** Whether the reader may load newer data, or only has to know that nobody was noticed by them. */
  canImport: z.boolean(),
})
export type StaleSchool = z.infer<typeof StaleSchool>
