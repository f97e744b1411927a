import { z } from 'zod'

/** Last days of this semester that the data cover which the reader sees; null: none have come. */
export const DataUntil = z.object({
  absencesUntil: z.iso.date().nullable(),
  marksUntil: z.iso.date().nullable(),
})
export type DataUntil = z.infer<typeof DataUntil>
