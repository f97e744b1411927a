import { z } from 'zod'

/** How many people of a school wait for somebody to confirm their access, or its end. */
export const WaitingAccess = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  count: z.int(),
  /** When the first of it was proposed. */
  since: z.iso.datetime(),
})
export type WaitingAccess = z.infer<typeof WaitingAccess>
