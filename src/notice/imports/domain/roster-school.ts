import { fold } from '#platform/text/fold.ts'
import type { ProblemList } from './problem-list.ts'
import { fileNameOf, isGone, type RosterTables } from './roster-files.ts'

export type School = {
  readonly registrationNumber: string | null
  readonly name: string
  /** What an earlier package called this school. */
  readonly remembered: string | undefined
}

/**
 * What the package calls the school of the import: the organisation with its registration number. Where the register knows
 * no number, the only one with its name. Nothing else is taken for it, so that no other school's pupils are read.
 */
export function findSchool(tables: RosterTables, school: School, problems: ProblemList): string | undefined {
  const orgs = tables.get('orgs')
  if (orgs === undefined) {
    if (school.remembered === undefined)
      problems.error('roster-file-missing', { params: { name: fileNameOf('orgs') } })
    return school.remembered
  }
  const rows = orgs.rows.filter((row) => !isGone(row))
  const number = digitsOf(school.registrationNumber ?? '')
  const [own] = number === '' ? [] : rows.filter((row) => digitsOf(row.cells.identifier ?? '') === number)
  if (own !== undefined) return own.cells.sourcedId
  const named = number === '' ? rows.filter((row) => fold(row.cells.name ?? '') === fold(school.name)) : []
  const [only] = named
  if (only !== undefined && named.length === 1) {
    problems.warning('roster-school-by-name', {
      file: fileNameOf('orgs'),
      line: only.line,
      column: 'name',
      params: { name: school.name },
    })
    return only.cells.sourcedId
  }
  if (orgs.mode === 'delta' && school.remembered !== undefined) return school.remembered
  problems.error('roster-school-missing', {
    file: fileNameOf('orgs'),
    column: number === '' ? 'name' : 'identifier',
    params: { name: school.name, number: school.registrationNumber ?? '–' },
  })
  return undefined
}

function digitsOf(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}
