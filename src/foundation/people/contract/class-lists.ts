import { z } from 'zod'

/** A school of which it is long ago that lists told who is in its classes. */
export const OldClassLists = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  /** The day of the oldest last list of its classes; null: of some class no list is known. */
  until: z.iso.date().nullable(),
  /** Names of those classes; empty where it is every class of the school. */
  classes: z.array(z.string()),
  /** Whether the reader may see the pupils of the school. */
  canOpen: z.boolean(),
})
export type OldClassLists = z.infer<typeof OldClassLists>

/** How old the class lists are on which a list of pupils rests. */
export const ClassListAge = z.object({
  /** Every school that is not among the old ones has lists of this day or later; null: there is none. */
  until: z.iso.date().nullable(),
  /** The oldest first. */
  old: z.array(OldClassLists),
})
export type ClassListAge = z.infer<typeof ClassListAge>
