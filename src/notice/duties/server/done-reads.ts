import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** Duties of a school that were fulfilled since a moment, each with what was counted: for telling whether that changes. */
export async function listDoneSince(
  trx: Trx,
  institutionId: string,
  since: Date,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; says: string }>`
    select duty.id, jsonb_build_array(duty.counted, duty.under_limit_at)::text as says
    from duties.duties duty
    where duty.institution_id = ${institutionId}::uuid and duty.done_at > ${since}::timestamptz`.execute(trx)
  return new Map(rows.map(({ id, says }) => [id, says]))
}
