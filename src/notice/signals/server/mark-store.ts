import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { copyInto, copyLine } from '#platform/db/copy.ts'
import type { SignalBatch } from './absence-store.ts'

export type MarkRow = {
  readonly line: number
  readonly pupilId: string
  readonly subject: string
  readonly onDate: string
  readonly value: string
  readonly points: number | null
}

export type MarksRecorded = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  /** Rows that were not taken, because the file does not tell all marks of their day. */
  readonly withheld: readonly number[]
}

/** Marks of a pupil (null: of everybody) in a subject, on a day (null: on any). */
export type MarksOf = {
  readonly pupilId: string | null
  readonly subject: string
  readonly onDate: string | null
}

/**
 * Writes marks in bulk. For a pupil, subject and day the file tells all marks: those that it no longer has are removed,
 * and like changed ones kept for undoing. Several marks of one day are numbered in the order of the file. Where rows had to be left
 * out, the file does not tell all: such marks are `withheld`, and those of the register stay as they are.
 */
export async function recordMarks(
  trx: Trx,
  batch: SignalBatch,
  rows: AsyncIterable<readonly MarkRow[]>,
  withheld: () => readonly MarksOf[] = () => [],
): Promise<MarksRecorded> {
  await sql`create temporary table arriving_marks
    (line integer, pupil_id uuid, subject text, on_date date, value text, points smallint) on commit drop`.execute(
    trx,
  )
  await copyInto(trx, sql`pg_temp.arriving_marks`, linesOf(rows))
  const lines = await withhold(trx, withheld())
  await sql`create temporary table staged_marks on commit drop as
    select arriving.*, row_number() over (
      partition by arriving.pupil_id, arriving.subject, arriving.on_date order by arriving.line)::smallint as sequence
    from pg_temp.arriving_marks arriving`.execute(trx)
  await sql`analyze pg_temp.staged_marks`.execute(trx)
  const recorded = await settle(trx, batch)
  await sql`drop table pg_temp.arriving_marks, pg_temp.staged_marks`.execute(trx)
  return { ...recorded, withheld: lines }
}

async function withhold(trx: Trx, marks: readonly MarksOf[]): Promise<readonly number[]> {
  if (marks.length === 0) return []
  const found = await sql<{ line: number }>`
    with given as materialized (
      select given."pupilId" as pupil_id, given.subject, given."onDate" as on_date
      from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as given ("pupilId" uuid, subject text, "onDate" date)),
    removed as (
      delete from pg_temp.arriving_marks arriving
      where (arriving.pupil_id, arriving.subject, arriving.on_date) in
          (select pupil_id, subject, on_date from given where pupil_id is not null and on_date is not null)
        or (arriving.pupil_id, arriving.subject) in
          (select pupil_id, subject from given where pupil_id is not null and on_date is null)
        or (arriving.subject, arriving.on_date) in
          (select subject, on_date from given where pupil_id is null and on_date is not null)
        or arriving.subject in (select subject from given where pupil_id is null and on_date is null)
      returning arriving.line)
    select line from removed order by line`.execute(trx)
  return found.rows.map((row) => row.line)
}

async function* linesOf(batches: AsyncIterable<readonly MarkRow[]>): AsyncGenerator<string> {
  for await (const batch of batches) {
    let text = ''
    for (const row of batch)
      text += copyLine([row.line, row.pupilId, row.subject, row.onDate, row.value, row.points])
    if (text !== '') yield text
  }
}

async function settle(trx: Trx, batch: SignalBatch): Promise<Omit<MarksRecorded, 'withheld'>> {
  const staged = await sql<{ rows: number }>`select count(*) as rows from pg_temp.staged_marks`.execute(trx)
  const added = await insertNew(trx, batch)
  const total = staged.rows[0]?.rows ?? 0
  const changed = added === total ? 0 : await replaceChanged(trx, batch)
  const removed = await removeGone(trx, batch)
  return { added, changed, removed, unchanged: total - added - changed }
}

async function insertNew(trx: Trx, batch: SignalBatch): Promise<number> {
  const result = await sql`
    insert into signals.marks (school_year, pupil_id, subject, on_date, sequence, value, points, institution_id, import_id)
    select ${batch.schoolYear}, staged.pupil_id, staged.subject, staged.on_date, staged.sequence, staged.value, staged.points,
      ${batch.institutionId}::uuid, ${batch.importId}::uuid
    from pg_temp.staged_marks staged
    on conflict do nothing`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

async function replaceChanged(trx: Trx, batch: SignalBatch): Promise<number> {
  const differs = sql`mark.school_year = ${batch.schoolYear} and mark.pupil_id = staged.pupil_id
    and mark.subject = staged.subject and mark.on_date = staged.on_date and mark.sequence = staged.sequence
    and mark.value <> staged.value and mark.import_id is distinct from ${batch.importId}::uuid
    and mark.institution_id = ${batch.institutionId}::uuid`
  await sql`
    insert into signals.replaced_marks (${replacedColumns})
    select ${batch.importId}::uuid, ${markColumns}
    from pg_temp.staged_marks staged join signals.marks mark on ${differs}`.execute(trx)
  const result = await sql`
    update signals.marks mark
    set value = staged.value, points = staged.points, import_id = ${batch.importId}::uuid
    from pg_temp.staged_marks staged where ${differs}`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** Marks of a day that the file tells again, but with fewer marks. */
async function removeGone(trx: Trx, batch: SignalBatch): Promise<number> {
  const gone = sql`mark.school_year = ${batch.schoolYear} and mark.pupil_id = told.pupil_id and mark.subject = told.subject
    and mark.on_date = told.on_date and mark.sequence > told.marks and mark.institution_id = ${batch.institutionId}::uuid`
  const told = sql`(select staged.pupil_id, staged.subject, staged.on_date, count(*) as marks
    from pg_temp.staged_marks staged group by staged.pupil_id, staged.subject, staged.on_date) told`
  await sql`
    insert into signals.replaced_marks (${replacedColumns})
    select ${batch.importId}::uuid, ${markColumns} from ${told} join signals.marks mark on ${gone}`.execute(
    trx,
  )
  const result = await sql`delete from signals.marks mark using ${told} where ${gone}`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

const replacedColumns = sql`import_id, school_year, pupil_id, subject, on_date, sequence, value, points, institution_id, before_import_id`
const markColumns = sql`mark.school_year, mark.pupil_id, mark.subject, mark.on_date, mark.sequence, mark.value, mark.points,
  mark.institution_id, mark.import_id`

/** Takes back what an import wrote and restores what it replaced or removed. Answers whose marks changed. */
export async function undoMarks(trx: Trx, batch: SignalBatch): Promise<readonly string[]> {
  const touched = await sql<{ pupil_id: string }>`
    select mark.pupil_id from signals.marks mark
    where mark.school_year = ${batch.schoolYear} and mark.import_id = ${batch.importId}::uuid
    union
    select before.pupil_id from signals.replaced_marks before where before.import_id = ${batch.importId}::uuid`.execute(
    trx,
  )
  await sql`
    delete from signals.marks mark
    where mark.school_year = ${batch.schoolYear} and mark.import_id = ${batch.importId}::uuid`.execute(trx)
  await sql`
    insert into signals.marks (school_year, pupil_id, subject, on_date, sequence, value, points, institution_id, import_id)
    select before.school_year, before.pupil_id, before.subject, before.on_date, before.sequence, before.value, before.points,
      before.institution_id, before.before_import_id
    from signals.replaced_marks before where before.import_id = ${batch.importId}::uuid`.execute(trx)
  await sql`delete from signals.replaced_marks before where before.import_id = ${batch.importId}::uuid`.execute(
    trx,
  )
  return touched.rows.map((row) => row.pupil_id)
}
