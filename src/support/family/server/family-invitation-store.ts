import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'

type Of = { readonly pupilId: string; readonly personId: string; readonly at: Date }

type Link = {
  /** An address, else made of the name. */
  readonly username: string
  readonly isAddress: boolean
  /** Why the access is given, as whoever asks who sees the pupil reads it. */
  readonly reason: string
  readonly tokenHash: Buffer
  readonly expiresAt: Date
}

/** `invited` alone comes with a link; of `closed` and `address-known` nothing was given. */
const Outcome = z.object({
  outcome: z.enum(['invited', 'signs-in', 'elsewhere', 'closed', 'address-known']),
  username: z.string().nullable(),
})
export type InvitationOutcome = z.infer<typeof Outcome>

/** Lets one of the family in; the database refuses whoever may not, and whoever is not of the family. */
export async function insertFamilyAccess(trx: Trx, of: Of, link: Link): Promise<InvitationOutcome> {
  const { rows } = await sql`
    select outcome, chosen as username
    from access.invite_family(${of.pupilId}::uuid, ${of.personId}::uuid, ${link.username}, ${!link.isAddress}, ${link.reason},
      ${link.tokenHash}, ${of.at}, ${link.expiresAt})`.execute(trx)
  return Outcome.parse(rows[0])
}

/** False: there was nothing to take away. */
export async function removeFamilyAccess(trx: Trx, { pupilId, personId, at }: Of): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`
    select access.end_family_access(${pupilId}::uuid, ${personId}::uuid, ${at}) as ended`.execute(trx)
  return rows[0]?.ended === true
}
