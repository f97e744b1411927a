import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/connect.ts'

/** How the one pupil stands in the register after the merge. */
export type MergeWrite = {
  readonly id: string
  readonly keptId: string
  readonly absorbedId: string
  /** The pupil whose school and class hold. */
  readonly placeOf: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly sex: string
  readonly schoolNumber: string | null
  readonly declaredMunicipalityId: string
  readonly unheld: readonly { readonly field: string; readonly value: string }[]
  readonly at: string
}

/** Why the database would not: two codes, or one person has a draft of a plan for each. */
export type MergeAnswer = 'merged' | 'codes-differ' | 'two-plan-drafts'

/** Everything of the absorbed pupil becomes the kept one's. Afterwards what follows from it is refreshed, then `finishMerge`. */
export async function mergePupils(trx: Trx, merge: MergeWrite): Promise<MergeAnswer> {
  const found = await sql<{ answer: MergeAnswer }>`
    select people.merge_pupils(${JSON.stringify(merge)}::jsonb) as answer`.execute(trx)
  return found.rows[0]?.answer ?? 'codes-differ'
}

/** Keeps what the merge has changed, row by row. Answers how many rows moved and how many no longer hold. */
export async function finishMerge(
  trx: Trx,
  mergeId: string,
): Promise<{ readonly moved: number; readonly setAside: number }> {
  await sql`select people.finish_merge(${mergeId}::uuid)`.execute(trx)
  const row = await trx
    .selectFrom('people.merges as merge')
    .select(['merge.moved', 'merge.set_aside as setAside'])
    .where('merge.id', '=', mergeId)
    .executeTakeFirstOrThrow()
  return row
}

/** Gives the register back as it was. Answers the tables in which something stands on the merge, and then does nothing. */
export async function undoMergeRows(trx: Trx, mergeId: string, at: Date): Promise<readonly string[]> {
  const found = await sql<{ standing: string[] }>`
    select people.undo_merge(${mergeId}::uuid, ${at}::timestamptz) as standing`.execute(trx)
  return found.rows[0]?.standing ?? []
}

export async function takeBackApart(
  trx: Trx,
  apartId: string,
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('people.told_apart')
    .set({ taken_back_by: by.personId, taken_back_at: by.at })
    .where('id', '=', apartId)
    .where('taken_back_at', 'is', null)
    .execute()
}

/** Semesters of which these pupils have a summary. */
export async function listSummarised(db: Db, pupilIds: readonly string[]): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select distinct summary.semester_id as id from signals.term_summaries summary
    where summary.pupil_id = any (${[...pupilIds]}::uuid[])`.execute(db)
  return found.rows.map((row) => row.id)
}
