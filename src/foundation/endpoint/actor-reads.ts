import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, roles, scopeKinds } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/** Grants in force, as the database tells them. */
export const Grants = z.array(
  z.object({
    role: z.enum(roles),
    scopeKind: z.enum(scopeKinds),
    scopeId: z.string().nullable(),
    reason: z.string(),
  }),
)

/** The person for whom the transaction runs, with the grants in force on its day: for work without a session. */
export async function readOwnActor(trx: Trx, personId: string): Promise<Actor> {
  const { rows } = await sql`
    select role, scope_kind as "scopeKind", scope_id as "scopeId", reason
    from access.grants
    where person_id = ${personId}::uuid and revoked_at is null and valid_from <= access.today()
      and (valid_until is null or valid_until >= access.today())
    order by role, scope_id`.execute(trx)
  return { personId, grants: Grants.parse(rows) }
}
