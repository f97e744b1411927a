import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { ImportKind } from '../contract/import-kind.ts'
import type { FileFormat, ImportSettings } from '../contract/import-settings.ts'
import { isSound } from '../domain/row-faults.ts'
import type { Reading } from './look-at-file.ts'
import type { Ran } from './run-import.ts'

export type Stamp = { readonly by: string; readonly at: Date }

export type NewImport = {
  readonly id: string
  readonly institutionId: string
  readonly municipalityId: string
  readonly kind: ImportKind
  readonly schoolYear: string
}

/** False when there is an import of this id already: the request came twice. */
export async function insertImport(trx: Trx, created: NewImport, stamp: Stamp): Promise<boolean> {
  const result = await trx
    .insertInto('imports.imports')
    .values({
      id: created.id,
      institution_id: created.institutionId,
      municipality_id: created.municipalityId,
      kind: created.kind,
      school_year: created.schoolYear,
      status: 'created',
      created_by: stamp.by,
      created_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1
}

export type UploadedFile = {
  /** What it is: a roster is a class list, whatever was said. */
  readonly kind: ImportKind
  readonly fileId: string
  readonly name: string
  readonly bytes: number
  readonly sha256: Buffer
  readonly format: FileFormat
}

export async function updateUploaded(
  trx: Trx,
  importId: string,
  file: UploadedFile,
  found: { readonly reading: Reading; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({
      status: 'uploaded',
      kind: file.kind,
      file_id: file.fileId,
      file_name: file.name,
      file_bytes: file.bytes,
      file_hash: file.sha256,
      format: JSON.stringify(file.format),
      ...valuesOf(found.reading),
      report: null,
      problems: null,
      effects: null,
      uploaded_at: found.at,
    })
    .where('id', '=', importId)
    .execute()
}

function valuesOf({ settings, own, headings, from }: Reading) {
  return {
    settings: JSON.stringify(settings),
    own_settings: JSON.stringify(own),
    headings,
    suggested_from: from,
  }
}

/** Reads the same file as another kind; what was found before no longer holds. */
export async function updateKind(
  trx: Trx,
  importId: string,
  read: { readonly kind: ImportKind; readonly reading: Reading },
): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({
      status: 'uploaded',
      kind: read.kind,
      ...valuesOf(read.reading),
      report: null,
      problems: null,
      effects: null,
    })
    .where('id', '=', importId)
    .execute()
}

/** Other choices: what was found with the ones before no longer holds. */
export async function updateSettings(trx: Trx, importId: string, settings: ImportSettings): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({
      status: 'uploaded',
      settings: JSON.stringify(settings),
      report: null,
      problems: null,
      effects: null,
    })
    .where('id', '=', importId)
    .execute()
}

export async function updateChecked(
  trx: Trx,
  importId: string,
  { report, problems, effects }: Ran,
): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({
      status: isSound(report) ? 'checked' : 'refused',
      report: JSON.stringify(report),
      problems: JSON.stringify(problems),
      effects: JSON.stringify(effects),
    })
    .where('id', '=', importId)
    .execute()
}

export async function updateCommitted(
  trx: Trx,
  importId: string,
  { report, effects }: Omit<Ran, 'problems'>,
  stamp: Stamp,
): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({
      status: 'committed',
      report: JSON.stringify(report),
      problems: null,
      effects: JSON.stringify(effects),
      file_id: null,
      committed_by: stamp.by,
      committed_at: stamp.at,
    })
    .where('id', '=', importId)
    .execute()
}

export async function updateUndone(trx: Trx, importId: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({ status: 'undone', effects: null, undone_by: stamp.by, undone_at: stamp.at })
    .where('id', '=', importId)
    .execute()
}

export async function updateDiscarded(trx: Trx, importId: string): Promise<void> {
  await trx
    .updateTable('imports.imports')
    .set({
      status: 'discarded',
      file_id: null,
      problems: null,
      effects: null,
      report: sql`jsonb_set(report - 'doubts', '{problems}', '[]')`, // both name children
    })
    .where('id', '=', importId)
    .execute()
}

/** Imports of one institution run one after the other. Held until the transaction ends; false when another has it. */
export async function tryLockInstitution(trx: Trx, institutionId: string): Promise<boolean> {
  const found = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`imports:${institutionId}`}, 0)) as locked`.execute(
    trx,
  )
  return found.rows[0]?.locked ?? false
}

/** Runs `work` and takes back everything it has done, whatever it was; its answer stays. */
export async function rehearse<T>(trx: Trx, work: () => Promise<T>): Promise<T> {
  await sql`savepoint rehearsal`.execute(trx)
  const result = await work()
  await sql`rollback to savepoint rehearsal`.execute(trx)
  return result
}
