import { sql } from 'kysely'
import { z } from 'zod'
import type { Place } from '#foundation/access/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { ImportEffect } from '../contract/import-effects.ts'
import { ImportKind, ImportStatus } from '../contract/import-kind.ts'
import { ImportReport, Problem } from '../contract/import-report.ts'
import { FileFormat, ImportSettings } from '../contract/import-settings.ts'
import { UndoBlockers } from '../contract/imports.ts'
import { hasJob } from './job-reads.ts'

export type StoredImport = {
  readonly id: string
  readonly institutionId: string
  readonly municipalityId: string
  readonly kind: ImportKind
  readonly schoolYear: string
  readonly status: ImportStatus
  readonly fileId: string | null
  readonly fileName: string | null
  readonly fileHash: Buffer | null
  readonly format: FileFormat | null
  readonly settings: ImportSettings | null
  readonly report: ImportReport | null
  readonly ownSettings: ImportSettings | null
  readonly suggestedFrom: string | null
}

/** An import that is held, and whether a job of it waits or runs. */
export type HeldImport = StoredImport & { readonly isBusy: boolean }

/** The place that answers for an import: its institution. */
export async function findImportPlace(trx: Trx, importId: string): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('imports.imports as import')
    .select(['import.institution_id', 'import.municipality_id'])
    .where('import.id', '=', importId)
    .executeTakeFirst()
  return row && { institutionId: row.institution_id, municipalityId: row.municipality_id }
}

export async function getImport(db: Db, importId: string): Promise<StoredImport> {
  const row = await selectImport(db, importId).executeTakeFirst()
  if (row === undefined) throw notFound()
  return parsed(row)
}

/**
 * The import, locked: no other request changes it until the transaction ends. The job is looked for only then, so that two
 * requests cannot both find none. Rows that a running job writes may go on pointing to the import.
 */
export async function getImportForUpdate(trx: Trx, importId: string): Promise<HeldImport> {
  const row = await selectImport(trx, importId).forNoKeyUpdate().executeTakeFirst()
  if (row === undefined) throw notFound()
  return { ...parsed(row), isBusy: await hasJob(trx, importId) }
}

function selectImport(db: Db, importId: string) {
  return db
    .selectFrom('imports.imports as import')
    .select([
      'import.id',
      'import.institution_id as institutionId',
      'import.municipality_id as municipalityId',
      'import.kind',
      'import.school_year as schoolYear',
      'import.status',
      'import.file_id as fileId',
      'import.file_name as fileName',
      'import.file_hash as fileHash',
      'import.format',
      'import.settings',
      'import.report',
      'import.own_settings as ownSettings',
      'import.suggested_from as suggestedFrom',
    ])
    .where('import.id', '=', importId)
}

type Row = Omit<StoredImport, 'kind' | 'status' | 'format' | 'settings' | 'report' | 'ownSettings'> & {
  readonly kind: string
  readonly status: string
  readonly format: unknown
  readonly settings: unknown
  readonly report: unknown
  readonly ownSettings: unknown
}

function parsed(row: Row): StoredImport {
  return {
    ...row,
    kind: ImportKind.parse(row.kind),
    status: ImportStatus.parse(row.status),
    format: FileFormat.nullable().parse(row.format),
    settings: ImportSettings.nullable().parse(row.settings),
    report: ImportReport.nullable().parse(row.report),
    ownSettings: ImportSettings.nullable().parse(row.ownSettings),
  }
}

/** When the same file was committed for this institution before; undefined when it was not. */
export async function findSameFile(
  db: Db,
  imported: StoredImport,
): Promise<{ committedAt: Date } | undefined> {
  const row = await db
    .selectFrom('imports.imports as before')
    .select('before.committed_at as committedAt')
    .where('before.institution_id', '=', imported.institutionId)
    .where('before.file_hash', '=', imported.fileHash)
    .where('before.status', '=', 'committed')
    .where('before.id', '<>', imported.id)
    .orderBy('before.committed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.committedAt ? { committedAt: row.committedAt } : undefined
}

/** Settings with which the last file of this kind was committed here, to be suggested for the next one. */
export async function findLastSettings(
  db: Db,
  of: Pick<StoredImport, 'institutionId' | 'kind'>,
): Promise<ImportSettings | undefined> {
  const row = await db
    .selectFrom('imports.imports as before')
    .select('before.settings')
    .where('before.institution_id', '=', of.institutionId)
    .where('before.kind', '=', of.kind)
    .where('before.status', '=', 'committed')
    .orderBy('before.committed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const settings = ImportSettings.safeParse(row?.settings)
  return settings.success ? settings.data : undefined
}

export type SameReading = {
  readonly id: string
  readonly settings: ImportSettings
  readonly own: ImportSettings | null
}

/** The last committed file of this kind with the same headings here, with its choices. An undone one says nothing. */
export async function findSameReading(
  db: Db,
  of: Pick<StoredImport, 'institutionId' | 'kind'>,
  headings: Buffer,
): Promise<SameReading | undefined> {
  const row = await db
    .selectFrom('imports.imports as before')
    .select(['before.id', 'before.settings', 'before.own_settings as own'])
    .where('before.institution_id', '=', of.institutionId)
    .where('before.kind', '=', of.kind)
    .where('before.headings', '=', headings)
    .where('before.status', '=', 'committed')
    .orderBy('before.committed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const settings = ImportSettings.safeParse(row?.settings)
  if (row === undefined || !settings.success) return undefined
  return { id: row.id, settings: settings.data, own: ImportSettings.nullable().parse(row.own) }
}

/** Problems of the last check, of which there may be more than the report lists. */
export async function listProblems(db: Db, importId: string): Promise<readonly Problem[]> {
  const row = await db
    .selectFrom('imports.imports as import')
    .select('import.problems')
    .where('import.id', '=', importId)
    .executeTakeFirst()
  return z.array(Problem).parse(row?.problems ?? [])
}

/** What becomes of whom by the last check, or has become by the import. */
export async function findEffects(db: Db, importId: string): Promise<readonly ImportEffect[]> {
  const row = await db
    .selectFrom('imports.imports as import')
    .select('import.effects')
    .where('import.id', '=', importId)
    .executeTakeFirst()
  return z.array(ImportEffect).parse(row?.effects ?? [])
}

/** When an import was committed. */
export async function findCommittedAt(db: Db, importId: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('imports.imports as import')
    .select('import.committed_at as at')
    .where('import.id', '=', importId)
    .executeTakeFirst()
  return row?.at ?? undefined
}

/** Of these files, the ones that some import still waits for. */
export async function listWantedFiles(db: Db, fileIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('imports.imports as import')
    .select('import.file_id as fileId')
    .where('import.file_id', '=', sql<string>`any (${[...fileIds]}::uuid[])`)
    .execute()
  return new Set(rows.flatMap((row) => (row.fileId === null ? [] : [row.fileId])))
}

/** Committed imports as a refusal names them, the latest first. Those that the reader may not see are left out. */
export async function listBlockers(db: Db, importIds: readonly string[]): Promise<UndoBlockers['imports']> {
  if (importIds.length === 0) return []
  const rows = await db
    .selectFrom('imports.imports as import')
    .select([
      'import.id',
      'import.kind',
      'import.file_name as fileName',
      'import.committed_at as committedAt',
    ])
    .where('import.id', '=', sql<string>`any (${[...importIds]}::uuid[])`)
    .where('import.status', '=', 'committed')
    .orderBy('import.committed_at', 'desc')
    .execute()
  return UndoBlockers.shape.imports.parse(
    rows.map(({ committedAt, fileName, ...row }) => ({
      ...row,
      fileName: fileName ?? '',
      committedAt: committedAt?.toISOString(),
    })),
  )
}
