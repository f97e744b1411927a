import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

type Told = {
  /** Each two pupils are two children. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly by: string
  readonly at: Date
}

/** Remembers of pupils who look like one child that they are two. Said twice it is one record. Answers the records of the pairs. */
export async function insertApart(trx: Trx, { pairs, by, at }: Told): Promise<readonly string[]> {
  if (pairs.length === 0) return []
  const told = pairs.map((pair) => {
    const [one = '', other = ''] = pair.toSorted()
    return { id: newId(), one, other }
  })
  const given = sql`jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (id uuid, one uuid, other uuid)`
  await sql`
    insert into people.told_apart (id, one_id, other_id, told_by, told_at)
    select told.id, told.one, told.other, ${by}::uuid, ${at}::timestamptz from ${given}
    on conflict do nothing`.execute(trx)
  const { rows } = await sql<{ id: string }>`
    select apart.id from ${given}
    join people.told_apart apart
      on apart.one_id = told.one and apart.other_id = told.other and apart.taken_back_at is null`.execute(trx)
  return rows.map(({ id }) => id)
}
