import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { BehaviourKind } from '../contract/behaviour.ts'
import type { SignalBatch } from './absence-store.ts'

export type BehaviourRow = {
  /** Row of the file, to be named when it is told twice. */
  readonly line: number
  readonly pupilId: string
  readonly onDate: string
  readonly kind: BehaviourKind
  readonly remark: string
}

export type BehaviourRecorded = {
  readonly added: number
  readonly unchanged: number
  /** Rows that the same file has already told. */
  readonly repeats: readonly { readonly line: number; readonly firstLine: number }[]
}

/**
 * Writes remarks in bulk: batches into a temporary table, then one insert. A remark that is there already stays as it is,
 * whoever recorded it; nothing is ever replaced, so undoing needs no memory of what was before.
 */
export async function recordBehaviour(
  trx: Trx,
  batch: SignalBatch,
  rows: AsyncIterable<readonly BehaviourRow[]>,
): Promise<BehaviourRecorded> {
  await sql`create temporary table staged_behaviour
    (line integer, pupil_id uuid, on_date date, kind text, remark text) on commit drop`.execute(trx)
  let staged = 0
  for await (const part of rows) {
    if (part.length === 0) continue
    staged += part.length
    await sql`
      insert into pg_temp.staged_behaviour (line, pupil_id, on_date, kind, remark)
      select given.line, given."pupilId", given."onDate", given.kind, given.remark
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb)
        as given (line int, "pupilId" uuid, "onDate" date, kind text, remark text)`.execute(trx)
  }
  const repeats = await listRepeats(trx)
  const added = await insertNew(trx, batch)
  await sql`drop table pg_temp.staged_behaviour`.execute(trx)
  return { added, unchanged: staged - added - repeats.length, repeats }
}

async function listRepeats(trx: Trx): Promise<BehaviourRecorded['repeats']> {
  const found = await sql<{ line: number; firstLine: number }>`
    select told.line, told.first_line as "firstLine"
    from (
      select staged.line, min(staged.line) over (partition by staged.pupil_id, staged.on_date, staged.kind, staged.remark) as first_line
      from pg_temp.staged_behaviour staged) told
    where told.line <> told.first_line order by told.line`.execute(trx)
  return found.rows
}

async function insertNew(trx: Trx, batch: SignalBatch): Promise<number> {
  const result = await sql`
    insert into signals.behaviour_records (pupil_id, on_date, kind, remark, school_year, recorded_institution_id, import_id)
    select distinct staged.pupil_id, staged.on_date, staged.kind, staged.remark, ${batch.schoolYear},
      ${batch.institutionId}::uuid, ${batch.importId}::uuid
    from pg_temp.staged_behaviour staged
    on conflict do nothing`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** Takes back what an import wrote. Answers whose remarks went. */
export async function undoBehaviour(trx: Trx, batch: SignalBatch): Promise<readonly string[]> {
  const removed = await sql<{ pupil_id: string }>`
    delete from signals.behaviour_records record
    where record.import_id = ${batch.importId}::uuid and record.recorded_institution_id = ${batch.institutionId}::uuid
    returning record.pupil_id`.execute(trx)
  return [...new Set(removed.rows.map((row) => row.pupil_id))]
}
