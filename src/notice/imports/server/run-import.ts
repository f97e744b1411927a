import { findSchoolYear } from '#foundation/institutions/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import type { FileSource } from '#platform/files/tabular.ts'
import { type ImportEffect, TOLD_EFFECTS } from '../contract/import-effects.ts'
import { missingGroups, tellingField } from '../contract/import-kind.ts'
import type { ImportReport, Problem } from '../contract/import-report.ts'
import type { ImportSettings } from '../contract/import-settings.ts'
import { openQuestions } from '../domain/open-questions.ts'
import { problemList } from '../domain/problem-list.ts'
import { leftOutOf, rowFaultsOf } from '../domain/row-faults.ts'
import { isSkippedByDefault, skippedRows } from '../domain/skipped-rows.ts'
import { findSameFile, type StoredImport } from './import-reads.ts'
import { type ImportRun, type JobContext, NOTHING, type RunResult } from './import-run.ts'
import { nameRows } from './name-rows.ts'
import { countRows } from './read-records.ts'
import { runAbsences } from './run-absences.ts'
import { runBehaviour } from './run-behaviour.ts'
import { runClassList } from './run-class-list.ts'
import { runInstitutions } from './run-institutions.ts'
import { runMarks } from './run-marks.ts'
import { runStaff } from './run-staff.ts'
import type { Progress } from './tell-progress.ts'
import { uploadsOf } from './uploads.ts'

/** The report, problems beyond those that it lists, and what becomes of whom. */
export type Ran = {
  readonly report: ImportReport
  readonly problems: readonly Problem[]
  readonly effects: readonly ImportEffect[]
}

/** Runs the whole import inside the transaction and answers what it did and what is wrong. Dry run and commit are this. */
export async function runImport(
  context: JobContext,
  imported: StoredImport,
  settings: ImportSettings,
): Promise<Ran> {
  const run = await prepare(context, imported, settings)
  const before = await findSameFile(run.trx, imported)
  if (before !== undefined)
    run.problems.warning('same-file', { params: { date: before.committedAt.toISOString() } })
  const { effects = [], ...result } = tellMissingColumns(run) ? await countOnly(run) : await runKind(run)
  const summary = run.problems.summary()
  if (result.rows === 0 && summary.errors === 0) run.problems.error('no-rows')
  await nameRows(run)
  const found = { ...result, ...run.problems.summary(), questions: run.questions.list() }
  const report = {
    ...found,
    leftOut: leftOutOf(settings, found),
    skipped: run.skipped.count(),
    skippedBy: run.skipped.list(),
  }
  return { report, problems: run.problems.kept(), effects: effects.slice(0, TOLD_EFFECTS) }
}

/** How much there is in a file of which not enough is known to read it. */
async function countOnly(run: ImportRun): Promise<RunResult> {
  return { ...NOTHING, rows: await countRows(run) }
}

async function prepare(
  context: JobContext,
  imported: StoredImport,
  settings: ImportSettings,
): Promise<ImportRun> {
  const source =
    imported.fileId === null ? undefined : await uploadsOf(context.services).open(imported.fileId)
  if (source === undefined || imported.format === null) throw refuse('imports.file-gone')
  const year = await findSchoolYear(context.trx, imported.schoolYear)
  if (year === undefined) throw notFound()
  const { trx, elevate, services, today, progress, askedBy } = context
  const isRowFault = rowFaultsOf(imported.kind, imported.format)
  const collected = {
    problems: problemList(isRowFault),
    questions: openQuestions(),
    skipped: skippedRows(isSkippedByDefault(imported.ownSettings, settings)),
  }
  return {
    trx,
    elevate,
    services,
    today,
    progress,
    askedBy,
    imported,
    settings,
    source: watched(source, progress),
    year,
    format: imported.format,
    ...collected,
  }
}

/** The same file, telling how much of it has been read. */
function watched(source: FileSource, progress: Progress): FileSource {
  return {
    bytes: source.bytes,
    async *read(range) {
      for await (const chunk of source.read(range)) {
        progress.read({ bytes: chunk.length })
        yield chunk
      }
    },
  }
}

function runKind(run: ImportRun): Promise<RunResult> {
  switch (run.imported.kind) {
    case 'class_list':
      return runClassList(run)
    case 'staff':
      return runStaff(run)
    case 'absences':
      return runAbsences(run)
    case 'marks':
      return runMarks(run)
    case 'behaviour':
      return runBehaviour(run)
    case 'institutions':
      return runInstitutions(run)
    default:
      return run.imported.kind satisfies never
  }
}

/** A file without the columns that its kind needs is not read, only counted. */
function tellMissingColumns({ imported, settings, problems, format }: ImportRun): boolean {
  if (format.kind === 'oneroster') return false
  const missing = missingGroups(imported.kind, settings.columns)
  for (const group of missing) {
    problems.error('column-missing', { params: { field: tellingField(group) } })
  }
  return missing.length > 0
}
