import type { ImportKind } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { quotable } from './cell-guards.ts'
import type { FileRow } from './listed-pupil.ts'
import type { ProblemList } from './problem-list.ts'
import {
  fileNameOf,
  MANIFEST,
  type RosterMode,
  type RosterTableName,
  rosterTables,
  wholePackage,
} from './roster-files.ts'

export type Manifest = {
  readonly modes: ReadonlyMap<RosterTableName, RosterMode>
  /** Name of the system that made the package, if it says. */
  readonly system: string | null
}

type Wanted = {
  /** What the package is read as. */
  readonly kind: ImportKind
  readonly problems: ProblemList
}

/** Reads the manifest: the version, and of each table whether it has everything, only what is new, or is not there. */
export function readManifest(rows: readonly FileRow[], wanted: Wanted): Manifest {
  const { problems } = wanted
  const found = new Map(
    rows.map(({ line, cells }) => [(cells[0] ?? '').trim(), { line, value: (cells[1] ?? '').trim() }]),
  )
  tellVersion(found.get('oneroster.version'), problems)
  const before = problems.summary().errors
  const modes = new Map<RosterTableName, RosterMode>()
  for (const table of rosterTables) {
    const { line, value } = found.get(`file.${table}`) ?? { line: undefined, value: 'absent' }
    if (value === 'bulk' || value === 'delta') modes.set(table, value)
    else if (value !== 'absent')
      problems.error('roster-mode', {
        file: MANIFEST,
        column: 'value',
        ...(line === undefined ? {} : { line }),
        params: { value: quotable(value), property: `file.${table}` },
      })
  }
  if (problems.summary().errors === before) {
    const hasMarks = gradebook.some((table) => (found.get(`file.${table}`)?.value ?? 'absent') !== 'absent')
    tellMissing(modes, { ...wanted, hasMarks })
  }
  return { modes, system: quotable(found.get('source.systemName')?.value ?? '') || null }
}

function tellVersion(told: { line: number; value: string } | undefined, problems: ProblemList): void {
  if (told !== undefined && /^1\.2(\.\d+)?$/.test(told.value)) return
  problems.error('roster-version', {
    file: MANIFEST,
    column: 'value',
    ...(told === undefined ? {} : { line: told.line }),
    params: { value: quotable(told?.value ?? '') || '–' },
  })
}

/** Tables of the standard with results, which are not read. */
const gradebook = ['categories', 'lineItems', 'results', 'scoreScales'] as const

type Modes = ReadonlyMap<RosterTableName, RosterMode>

/** A package with something whole must have all that it takes to understand it; a delta may lean on the one before. */
function tellMissing(modes: Modes, wanted: Wanted & { readonly hasMarks: boolean }): void {
  const { problems } = wanted
  const missing = missingFor(wanted, modes)
  if (missing.length === 0) return
  const likeness = likenessOf(modes, wanted)
  if (likeness !== undefined) {
    problems.error(likeness, { file: MANIFEST, params: { files: missing.map(fileNameOf).join(', ') } })
    return
  }
  for (const table of missing)
    problems.error('roster-file-missing', { file: MANIFEST, params: { name: fileNameOf(table) } })
}

function missingFor({ kind }: Wanted, modes: Modes): readonly RosterTableName[] {
  if (wholePackage.some((table) => modes.get(table) === 'bulk'))
    return wholePackage.filter((table) => !modes.has(table))
  const telling: readonly RosterTableName[] =
    kind === 'staff' ? ['roles', 'enrollments'] : ['users', 'enrollments']
  return telling.some((table) => modes.has(table)) ? [] : telling
}

/** What the package seems to be, when it is not what it is read as. */
function likenessOf(
  modes: Modes,
  { kind, hasMarks }: Wanted & { readonly hasMarks: boolean },
): ProblemCode | undefined {
  const has = (table: RosterTableName) => modes.has(table)
  if (!has('users') && !has('enrollments') && !has('roles'))
    return hasMarks ? 'roster-kind-marks' : 'roster-kind-other'
  if (kind === 'staff') return has('roles') ? undefined : 'roster-kind-pupils'
  return has('roles') && !has('enrollments') ? 'roster-kind-staff' : undefined
}
