import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** Two servers that start at once load one after the other. */
const LOAD_LOCK = 7_302_611_222

/** Becomes the owner for the rest of the transaction. */
export async function beginLoading(trx: Trx): Promise<void> {
  await sql`set local role pamani_owner`.execute(trx)
  await sql`select pg_advisory_xact_lock(${sql.lit(LOAD_LOCK)})`.execute(trx)
}

export async function isLoaded(trx: Trx, name: string, contentHash: string): Promise<boolean> {
  const row = await trx
    .selectFrom('institutions.reference_data as data')
    .select('data.name')
    .where('data.name', '=', name)
    .where('data.content_hash', '=', contentHash)
    .executeTakeFirst()
  return row !== undefined
}

export async function markLoaded(trx: Trx, name: string, contentHash: string): Promise<void> {
  await trx
    .insertInto('institutions.reference_data')
    .values({ name, content_hash: contentHash })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ content_hash: contentHash, loaded_at: sql`now()` }),
    )
    .execute()
}
