import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, roles, scopeKinds } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { LetterChoice } from '../contract/digest.ts'

export type Recipient = {
  readonly personId: string
  readonly email: string
  readonly letter: Exclude<LetterChoice, 'none'>
}

type Page = { readonly week: string; readonly after: string; readonly limit: number }

/** Who is still to get the letter of a week, by id. Only the background job gets any. */
export async function listRecipients(trx: Trx, { week, after, limit }: Page): Promise<readonly Recipient[]> {
  const { rows } = await sql<{ person_id: string; email: string; letter: string }>`
    select person_id, email, letter from digest.list_recipients(${week}::date, ${after}::uuid, ${limit}::int)`.execute(
    trx,
  )
  return rows.map((row) => ({
    personId: row.person_id,
    email: row.email,
    letter: LetterChoice.exclude(['none']).parse(row.letter),
  }))
}

const Grants = z.array(
  z.object({
    role: z.enum(roles),
    scopeKind: z.enum(scopeKinds),
    scopeId: z.string().nullable(),
    reason: z.string(),
  }),
)

/** The person for whom the transaction runs, with the grants in force on its day. */
export async function readOwnActor(trx: Trx, personId: string): Promise<Actor> {
  const { rows } = await sql`
    select role, scope_kind as "scopeKind", scope_id as "scopeId", reason
    from access.grants
    where person_id = ${personId}::uuid and revoked_at is null and valid_from <= access.today()
      and (valid_until is null or valid_until >= access.today())
    order by role, scope_id`.execute(trx)
  return { personId, grants: Grants.parse(rows) }
}
