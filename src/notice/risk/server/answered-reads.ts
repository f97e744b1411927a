import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** Flags of a school that somebody has answered since a moment, each with what it says now: for telling whether that changes. */
export async function listAnsweredSince(
  trx: Trx,
  institutionId: string,
  since: Date,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; says: string }>`
    select flag.id, jsonb_build_array(flag.facts, flag.withdrawn_at)::text as says
    from risk.flags flag
    where flag.institution_id = ${institutionId}::uuid
      and exists (select from risk.flag_answers answer where answer.flag_id = flag.id and answer.answered_at > ${since}::timestamptz)`.execute(
    trx,
  )
  return new Map(rows.map(({ id, says }) => [id, says]))
}
