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

/** Reads the manifest: the version, and of each table whether it has everything, only what is new, or is not there. */
export function readManifest(rows: readonly FileRow[], problems: ProblemList): Manifest {
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
  if (problems.summary().errors === before) tellMissing(modes, problems)
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

/** A package with something whole must have all that it takes to understand it; a delta may lean on the one before. */
function tellMissing(modes: ReadonlyMap<RosterTableName, RosterMode>, problems: ProblemList): void {
  const isWhole = wholePackage.some((table) => modes.get(table) === 'bulk')
  const says = modes.has('users') || modes.has('enrollments')
  const missing = isWhole ? wholePackage.filter((table) => !modes.has(table)) : says ? [] : ['users' as const]
  for (const table of missing)
    problems.error('roster-file-missing', { file: MANIFEST, params: { name: fileNameOf(table) } })
}
