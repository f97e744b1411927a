import { sql } from 'kysely'
import { PersonId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'

type Receiver = { readonly id: PersonId; readonly givenName: string; readonly familyName: string }

/** Colleagues who may answer for the pupil; nobody for a reader who may not. */
export async function listReceiversOf(trx: Trx, pupilId: string): Promise<Receiver[]> {
  const { rows } = await sql<{ id: string; givenName: string; familyName: string }>`
    select person_id as id, given_name as "givenName", family_name as "familyName"
    from risk.who_answers(${pupilId}::uuid) order by family_name, given_name`.execute(trx)
  return rows.map((row) => ({ ...row, id: PersonId.parse(row.id) }))
}
