import { z } from 'zod'

/** Pairs in a school that look like one child and of which nobody has said what they are. */
export const WaitingDuplicates = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  count: z.int(),
})
export type WaitingDuplicates = z.infer<typeof WaitingDuplicates>
