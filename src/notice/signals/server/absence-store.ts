import { sql } from 'kysely'
import { type Attempt, prepareAttempt } from '#platform/db/attempt.ts'
import type { Trx } from '#platform/db/connect.ts'
import { copyInto } from '#platform/db/copy.ts'
import { whileReading } from '#platform/db/while-reading.ts'
import type { AbsenceKind } from '../domain/absence-kind.ts'

export type AbsenceRow = {
  /** Row of the file, to be named when something is wrong. */
  readonly line: number
  readonly pupilId: string
  readonly onDate: string
  readonly lesson: number
  readonly kind: AbsenceKind
}

/** Whose rows these are and which import brings them. */
export type SignalBatch = {
  readonly importId: string
  readonly institutionId: string
  readonly schoolYear: string
}

/** A row that the same file has already told, alike or otherwise. */
export type Repeat = { readonly line: number; readonly firstLine: number; readonly isSame: boolean }
export type AbsencesRecorded = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly repeats: readonly Repeat[]
  /** Rows that another institution has recorded differently: its record stays. */
  readonly elsewhere: readonly number[]
}

/** So many rows are written while the next ones are read: few at first, so that the database has something to do soon. */
const PIECE = { first: 2_048, most: 16_384 }

/**
 * Writes absences in bulk, piece by piece while they are read: COPY into a temporary table, then an insert. Rows that are there
 * already stay as they are, rows that say something else are replaced and kept for undoing. Memory does not grow with the number
 * of rows.
 *
 * Most files tell only what is new, and a plain insert takes little more than half the time of one that looks for each row
 * first. So that is attempted; from the first piece with a row that is there already, what is left is inserted at the end.
 */
export async function recordAbsences(
  trx: Trx,
  batch: SignalBatch,
  rows: AsyncIterable<readonly AbsenceRow[]>,
): Promise<AbsencesRecorded> {
  await sql`create temporary table staged_absences
    (line integer, pupil_id uuid, on_date date, lesson smallint, kind text) on commit drop`.execute(trx)
  const { staged, added } = await writePieces(trx, batch, rows)
  const rest = added === staged ? nothingElse : await settleRest(trx, batch)
  await sql`drop table pg_temp.staged_absences`.execute(trx)
  const unchanged = staged - added - rest.changed - rest.repeats.length - rest.elsewhere.length
  return { ...rest, added, unchanged }
}

type Rest = Pick<AbsencesRecorded, 'changed' | 'repeats' | 'elsewhere'>
const nothingElse: Rest = { changed: 0, repeats: [], elsewhere: [] }

/** Stages all rows and inserts those that are not there yet; answers how many of each. */
async function writePieces(
  trx: Trx,
  batch: SignalBatch,
  rows: AsyncIterable<readonly AbsenceRow[]>,
): Promise<{ staged: number; added: number }> {
  let staged = 0
  let added = 0
  let last = BEFORE_ALL
  let isAllNew = true
  let attempt: Attempt | undefined
  await whileReading(piecesOf(rows), {
    async take(lines) {
      staged += await copyInto(trx, sql`pg_temp.staged_absences`, [lines])
      attempt = isAllNew ? await prepareAttempt(trx) : undefined
    },
    async settle() {
      const inserted = await attempt?.(() => insertAll(trx, batch, last))
      isAllNew = inserted !== undefined
      if (inserted === undefined) return
      added += inserted
      last = await lastStaged(trx, last)
    },
  })
  return { staged, added: added === staged ? added : added + (await insertNew(trx, batch)) }
}

/** Lines of COPY text. */
async function* piecesOf(batches: AsyncIterable<readonly AbsenceRow[]>): AsyncGenerator<string> {
  let lines = ''
  let rows = 0
  let wanted = PIECE.first
  for await (const batch of batches) {
    for (const row of batch)
      lines += `${row.line}\t${row.pupilId}\t${row.onDate}\t${row.lesson}\t${row.kind}\n`
    rows += batch.length
    if (rows < wanted) continue
    yield lines
    lines = ''
    rows = 0
    wanted = Math.min(wanted * 2, PIECE.most)
  }
  if (lines !== '') yield lines
}

/**
 * Where a staged row lies: a piece is what lies behind the last row of the piece before, because COPY appends. Should a row ever
 * lie elsewhere, fewer are inserted than were staged, and it is inserted at the end like those of which some are there already.
 */
type Spot = string
const BEFORE_ALL: Spot = '(0,0)'

async function lastStaged(trx: Trx, after: Spot): Promise<Spot> {
  const { rows } = await sql<{ last: Spot | null }>`
    select max(staged.ctid)::text as last from pg_temp.staged_absences staged where staged.ctid > ${after}::tid`.execute(
    trx,
  )
  return rows[0]?.last ?? after
}

/** Pupil by pupil, as they are read later: a file tells them day by day. */
async function insertAll(trx: Trx, batch: SignalBatch, after: Spot): Promise<number> {
  const result = await sql`${insertion(batch)} where staged.ctid > ${after}::tid
    order by staged.pupil_id, staged.on_date, staged.lesson`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

/** Whatever is not there yet, be it of this file. */
async function insertNew(trx: Trx, batch: SignalBatch): Promise<number> {
  const result = await sql`${insertion(batch)} on conflict do nothing`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

function insertion(batch: SignalBatch) {
  return sql`
    insert into signals.absences (school_year, pupil_id, on_date, lesson, kind, institution_id, import_id)
    select ${batch.schoolYear}, staged.pupil_id, staged.on_date, staged.lesson, staged.kind,
      ${batch.institutionId}::uuid, ${batch.importId}::uuid
    from pg_temp.staged_absences staged`
}

/** What the insert left: repeats within the file, rows that change something, rows of another institution. */
async function settleRest(trx: Trx, batch: SignalBatch): Promise<Rest> {
  await sql`analyze pg_temp.staged_absences`.execute(trx)
  const repeats = await takeRepeats(trx)
  const elsewhere = await listElsewhere(trx, batch)
  await keepReplaced(trx, batch)
  const changed = await updateReplaced(trx, batch)
  return { repeats, elsewhere, changed }
}

async function takeRepeats(trx: Trx): Promise<Repeat[]> {
  const found = await sql<Repeat>`
    with numbered as (
      select staged.ctid, staged.line, staged.kind, row_number() over place as place,
        first_value(staged.line) over place as first_line, first_value(staged.kind) over place as first_kind
      from pg_temp.staged_absences staged
      window place as (partition by staged.pupil_id, staged.on_date, staged.lesson order by staged.line)),
    removed as (
      delete from pg_temp.staged_absences staged using numbered
      where numbered.place > 1 and numbered.ctid = staged.ctid)
    select numbered.line, numbered.first_line as "firstLine", numbered.kind = numbered.first_kind as "isSame"
    from numbered where numbered.place > 1 order by numbered.line`.execute(trx)
  return found.rows
}

async function listElsewhere(trx: Trx, batch: SignalBatch): Promise<number[]> {
  const found = await sql<{ line: number }>`
    select staged.line ${differing(batch)} and absence.institution_id <> ${batch.institutionId}::uuid
    order by staged.line`.execute(trx)
  return found.rows.map((row) => row.line)
}

async function keepReplaced(trx: Trx, batch: SignalBatch): Promise<void> {
  await sql`
    insert into signals.replaced_absences (import_id, school_year, pupil_id, on_date, lesson, kind, institution_id, before_import_id)
    select ${batch.importId}::uuid, absence.school_year, absence.pupil_id, absence.on_date, absence.lesson, absence.kind,
      absence.institution_id, absence.import_id
    ${differing(batch)} and absence.institution_id = ${batch.institutionId}::uuid`.execute(trx)
}

async function updateReplaced(trx: Trx, batch: SignalBatch): Promise<number> {
  const result = await sql`
    update signals.absences absence
    set kind = staged.kind, import_id = ${batch.importId}::uuid
    from pg_temp.staged_absences staged
    where absence.school_year = ${batch.schoolYear} and absence.pupil_id = staged.pupil_id
      and absence.on_date = staged.on_date and absence.lesson = staged.lesson and absence.kind <> staged.kind
      and absence.import_id is distinct from ${batch.importId}::uuid
      and absence.institution_id = ${batch.institutionId}::uuid`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

function differing(batch: SignalBatch) {
  return sql`
    from pg_temp.staged_absences staged
    join signals.absences absence on absence.school_year = ${batch.schoolYear} and absence.pupil_id = staged.pupil_id
      and absence.on_date = staged.on_date and absence.lesson = staged.lesson
    where absence.kind <> staged.kind and absence.import_id is distinct from ${batch.importId}::uuid`
}

/** Takes back what an import wrote and restores what it replaced. Answers whose absences changed. */
export async function undoAbsences(trx: Trx, batch: SignalBatch): Promise<readonly string[]> {
  const touched = await sql<{ pupil_id: string }>`
    select distinct absence.pupil_id from signals.absences absence
    where absence.school_year = ${batch.schoolYear} and absence.import_id = ${batch.importId}::uuid`.execute(
    trx,
  )
  await sql`
    delete from signals.absences absence
    where absence.school_year = ${batch.schoolYear} and absence.import_id = ${batch.importId}::uuid
      and not exists (
        select from signals.replaced_absences before
        where before.import_id = ${batch.importId}::uuid and before.school_year = absence.school_year
          and before.pupil_id = absence.pupil_id and before.on_date = absence.on_date and before.lesson = absence.lesson)`.execute(
    trx,
  )
  await sql`
    update signals.absences absence
    set kind = before.kind, import_id = before.before_import_id
    from signals.replaced_absences before
    where before.import_id = ${batch.importId}::uuid and absence.school_year = ${batch.schoolYear}
      and before.school_year = absence.school_year and before.pupil_id = absence.pupil_id
      and before.on_date = absence.on_date and before.lesson = absence.lesson`.execute(trx)
  await sql`delete from signals.replaced_absences before where before.import_id = ${batch.importId}::uuid`.execute(
    trx,
  )
  return touched.rows.map((row) => row.pupil_id)
}
