import { sql } from 'kysely'
import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { CastMember } from '../contract/demonstration.ts'

type Row = { person_id: string; given_name: string; family_name: string; roles: unknown }

/** The invented people of this database; empty when it is not a demonstration. */
export async function listInventedPeople(trx: Trx, today: string): Promise<z.output<typeof CastMember>[]> {
  const { rows } = await sql<Row>`
    select person_id, given_name, family_name, roles from access.demonstration_cast(${today}::date)`.execute(
    trx,
  )
  return rows.map((row) =>
    CastMember.parse({
      personId: row.person_id,
      givenName: row.given_name,
      familyName: row.family_name,
      roles: row.roles,
    }),
  )
}
