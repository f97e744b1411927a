import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { Invitation } from './staff.ts'

/** A school of the municipality in which nobody of the leadership has signed in. */
export const FirstLeader = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  /** Who was invited; empty: nobody leads the school here. */
  invited: z.array(
    z.object({
      givenName: z.string(),
      familyName: z.string(),
      email: z.string(),
      /** Until when the link works; null: it was taken back. */
      until: z.iso.datetime().nullable(),
    }),
  ),
})
export type FirstLeader = z.infer<typeof FirstLeader>

export const listFirstLeaders = apiRoute({
  route: 'GET /first-leaders',
  output: z.object({
    schools: z.array(FirstLeader),
    /** Whether invitations go by letter; else the page shows the link to hand over. */
    mails: z.boolean(),
  }),
})

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{C}]*$/u)

/**
 * Invites the first leader of a school. The same person again gets a new link; another one takes the place of whoever was invited
 * and has not signed in.
 */
export const inviteFirstLeader = apiRoute({
  route: 'POST /institutions/:institutionId/first-leader',
  params: z.strictObject({ institutionId: z.uuid() }),
  input: z.strictObject({ givenName: name, familyName: name, email: z.email().max(100) }),
  output: z.object({ invitation: Invitation }),
})
