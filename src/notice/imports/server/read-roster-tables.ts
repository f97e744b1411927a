import { FileFault } from '#platform/files/file-fault.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import type { ZipEntry } from '#platform/files/zip-reader.ts'
import { quotable } from '../domain/cell-guards.ts'
import {
  deltaColumns,
  fileNameOf,
  MANIFEST,
  neededColumns,
  type RosterMode,
  type RosterRow,
  type RosterTable,
  type RosterTableName,
  readColumns,
} from '../domain/roster-files.ts'
import { type Manifest, readManifest } from '../domain/roster-manifest.ts'
import type { ImportRun } from './import-run.ts'
import { findRoster, type RosterArchive, readRosterFile } from './roster-archive.ts'

/** A municipality of the size of Riga sends fewer. */
const MOST_ROWS = 300_000

export type RosterPackage = {
  readonly manifest: Manifest
  readonly tables: ReadonlyMap<RosterTableName, RosterTable>
}

/** Reads the tables that the manifest names. Undefined, with the problems told, when the package cannot be understood. */
export async function readRosterTables(run: ImportRun): Promise<RosterPackage | undefined> {
  const archive = await findRoster(run.source)
  const entry = archive?.get(MANIFEST)
  if (archive === undefined || entry === undefined) {
    run.problems.error('roster-manifest-missing', { file: MANIFEST })
    return undefined
  }
  const rows: TabularRow[] = []
  await told(run, MANIFEST, async () => {
    for await (const batch of readRosterFile(run.source, entry)) rows.push(...batch.slice(0, 200))
  })
  const manifest = readManifest(rows, { kind: run.imported.kind, problems: run.problems })
  if (run.problems.summary().errors > 0) return undefined
  tellUnlisted(run, archive, manifest)
  const tables = new Map<RosterTableName, RosterTable>()
  for (const [name, mode] of manifest.modes) {
    const packed = archive.get(fileNameOf(name))
    if (packed === undefined)
      run.problems.error('roster-file-missing', { file: MANIFEST, params: { name: fileNameOf(name) } })
    else tables.set(name, { name, mode, rows: await readTable(run, packed, { name, mode }) })
  }
  return run.problems.summary().errors > 0 ? undefined : { manifest, tables }
}

/** Files that the manifest does not speak of are not read. */
function tellUnlisted(run: ImportRun, archive: RosterArchive, { modes }: Manifest): void {
  const listed = new Set([MANIFEST, ...[...modes.keys()].map(fileNameOf)])
  for (const file of archive.keys())
    if (!listed.has(file)) run.problems.warning('roster-file-unlisted', { file, params: { name: file } })
}

type Shape = { readonly name: RosterTableName; readonly mode: RosterMode }

async function readTable(run: ImportRun, entry: ZipEntry, shape: Shape): Promise<readonly RosterRow[]> {
  const rows: RosterRow[] = []
  const file = fileNameOf(shape.name)
  const firstLines = new Map<string, number>()
  let columns: ReadonlyMap<string, number> | undefined
  await told(run, file, async () => {
    for await (const batch of readRosterFile(run.source, entry)) {
      run.progress.read({ rows: batch.length })
      for (const row of batch) {
        if (columns === undefined) {
          columns = columnsOf(run, row, shape)
          if (columns === undefined) return
        } else if (rows.length >= MOST_ROWS) {
          run.problems.error('roster-too-many-rows', { file, params: { most: MOST_ROWS } })
          return
        } else if (isSound(run, row, { columns, shape, firstLines })) rows.push(project(row, columns))
      }
    }
    if (columns === undefined) columnsOf(run, { line: 1, cells: [] }, shape)
  })
  return rows
}

/** Where the columns stand, by their names in the standard; undefined, with the problem told, when one is missing. */
function columnsOf(
  run: ImportRun,
  { cells, line }: TabularRow,
  { name, mode }: Shape,
): ReadonlyMap<string, number> | undefined {
  const places = new Map(cells.map((cell, index) => [cell.trim(), index]))
  const needed = [...neededColumns[name], ...(mode === 'delta' ? deltaColumns : [])]
  const missing = needed.filter((column) => !places.has(column))
  for (const column of missing)
    run.problems.error('roster-column-missing', { file: fileNameOf(name), line, column, params: { column } })
  const wanted = [...needed, ...deltaColumns, ...readColumns[name]]
  return missing.length > 0 ? undefined : new Map([...places].filter(([column]) => wanted.includes(column)))
}

type RowShape = {
  readonly columns: ReadonlyMap<string, number>
  readonly shape: Shape
  readonly firstLines: Map<string, number>
}

/** A row has an id that no other row has, a known status, and as many cells as it needs. */
function isSound(run: ImportRun, row: TabularRow, { columns, shape, firstLines }: RowShape): boolean {
  const { problems } = run
  const at = { file: fileNameOf(shape.name), line: row.line }
  const textOf = (column: string) => (row.cells[columns.get(column) ?? -1] ?? '').trim()
  const last = Math.max(...neededColumns[shape.name].map((column) => columns.get(column) ?? 0))
  if (row.cells.length <= last) {
    problems.error('ragged-row', { ...at, params: { cells: row.cells.length, columns: last + 1 } })
    return false
  }
  const id = textOf('sourcedId')
  const status = textOf('status')
  const firstLine = firstLines.get(id)
  if (id === '') problems.error('roster-value-missing', { ...at, column: 'sourcedId' })
  else if (id.length > 255 || !['', 'active', 'tobedeleted'].includes(status))
    problems.error('roster-value-unknown', {
      ...at,
      column: id.length > 255 ? 'sourcedId' : 'status',
      params: { value: quotable(id.length > 255 ? id : status) },
    })
  else if (firstLine !== undefined)
    problems.error('roster-repeated', {
      ...at,
      column: 'sourcedId',
      params: { value: quotable(id), firstLine },
    })
  else {
    firstLines.set(id, row.line)
    return true
  }
  return false
}

function project(row: TabularRow, columns: ReadonlyMap<string, number>): RosterRow {
  const cells = [...columns].map(([column, index]) => [column, (row.cells[index] ?? '').trim()] as const)
  return { line: row.line, cells: Object.fromEntries(cells) }
}

/** A file that cannot be read further is told with its name and row. */
async function told(run: ImportRun, file: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    run.problems.error(`file-${error.code}`, { file, ...(error.line === null ? {} : { line: error.line }) })
  }
}
