import type { Trx } from '#platform/db/connect.ts'

/** Given and family name of a person. */
export async function findPersonName(trx: Trx, personId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('people.persons')
    .select(['given_name', 'family_name'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return row && `${row.given_name} ${row.family_name}`
}
