import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

type Listed = {
  readonly sourceId: string
  readonly institutionId: string
  readonly classIds: readonly string[]
  /** Calendar day in Latvia. */
  readonly on: string
}

/** Notes that a list told who is in these classes. */
export async function noteClassLists(
  trx: Trx,
  { sourceId, institutionId, classIds, on }: Listed,
): Promise<void> {
  await sql`
    insert into people.class_lists (class_id, institution_id, source_id, listed_on)
    select listed.id, ${institutionId}::uuid, ${sourceId}::uuid, ${on}::date
    from unnest(${[...classIds]}::uuid[]) as listed (id)`.execute(trx)
}

/** Forgets the lists that one source brought: it is taken back. */
export async function forgetClassLists(trx: Trx, sourceId: string): Promise<void> {
  await trx.deleteFrom('people.class_lists').where('source_id', '=', sourceId).execute()
}
