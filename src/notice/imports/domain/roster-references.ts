import { quotable } from './cell-guards.ts'
import type { ProblemList } from './problem-list.ts'
import { readDate } from './read-date.ts'
import { fileNameOf, type RosterRow, type RosterTableName, type RosterTables } from './roster-files.ts'

type Reference = {
  readonly from: RosterTableName
  readonly column: string
  readonly to: RosterTableName
  /** Whose rows are looked at: those of the own school, by this column. */
  readonly school?: string
}

const references: readonly Reference[] = [
  { from: 'classes', column: 'termSourcedIds', to: 'academicSessions', school: 'schoolSourcedId' },
  { from: 'roles', column: 'userSourcedId', to: 'users', school: 'orgSourcedId' },
  { from: 'enrollments', column: 'schoolSourcedId', to: 'orgs' },
  { from: 'demographics', column: 'sourcedId', to: 'users' },
]

/**
 * Whether what rows name is there, where the package tells everything (bulk) of both sides, and whether its school years and
 * terms have days. Enrolments are looked at where they are read.
 */
export function tellReferences(tables: RosterTables, school: string, problems: ProblemList): void {
  for (const reference of references) {
    const from = tables.get(reference.from)
    const to = tables.get(reference.to)
    if (from?.mode !== 'bulk' || to?.mode !== 'bulk') continue
    const known = new Set(to.rows.map((row) => row.cells.sourcedId))
    const own = from.rows.filter(
      (row) => reference.school === undefined || row.cells[reference.school] === school,
    )
    for (const row of own) tellOne(row, reference, known, problems)
  }
  for (const row of tables.get('academicSessions')?.rows ?? []) tellDays(row, problems)
}

function tellOne(
  row: RosterRow,
  { from, column, to }: Reference,
  known: ReadonlySet<string | undefined>,
  problems: ProblemList,
): void {
  const at = { file: fileNameOf(from), line: row.line, column }
  const values = (row.cells[column] ?? '').split(',').map((value) => value.trim())
  for (const value of values) {
    if (value === '') problems.error('roster-value-missing', at)
    else if (!known.has(value))
      problems.error('roster-reference', {
        ...at,
        params: { value: quotable(value), target: fileNameOf(to) },
      })
  }
}

function tellDays(row: RosterRow, problems: ProblemList): void {
  for (const column of ['startDate', 'endDate']) {
    const text = row.cells[column] ?? ''
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && readDate(text) !== undefined) continue
    problems.error(text === '' ? 'roster-value-missing' : 'roster-date', {
      file: fileNameOf('academicSessions'),
      line: row.line,
      column,
      params: { value: quotable(text) },
    })
  }
}
