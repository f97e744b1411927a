import { quotable } from './cell-guards.ts'
import type { ProblemList } from './problem-list.ts'
import { readDate } from './read-date.ts'
import {
  fileNameOf,
  isGone,
  type RosterRow,
  type RosterTableName,
  type RosterTables,
} from './roster-files.ts'

/** Where a user is now: the class by what the package calls it, since when, by which row. */
export type RosterPlace = {
  readonly classSource: string
  readonly startsOn: string | null
  readonly row: RosterRow
}
/** Where a user is no longer, from which day; null: the package does not say when. */
export type RosterEnding = {
  readonly classSource: string | null
  readonly endsOn: string | null
  readonly table: RosterTableName
  readonly row: RosterRow
}

export type RosterPlaces = {
  readonly now: ReadonlyMap<string, RosterPlace>
  readonly ended: ReadonlyMap<string, RosterEnding>
  /** Class and user of those who teach a class of the school. */
  readonly teachers: readonly {
    readonly classSource: string
    readonly user: string
    readonly row: RosterRow
  }[]
}

export type RosterSchool = {
  readonly school: string
  /** Classes of the school that pupils belong to: not the groups of single lessons. */
  readonly isClass: (source: string) => boolean
  /** Known from the package or from the one before. */
  readonly isKnownClass: (source: string) => boolean
  /** A delta need not have the people who teach: only pupils are known from the package before. */
  readonly isKnownUser: (source: string, role: string) => boolean
  readonly today: string
}

/** Goes through the enrolments of the school: who is where now, and who no longer is. */
export function placesOf(tables: RosterTables, about: RosterSchool, problems: ProblemList): RosterPlaces {
  const now = new Map<string, RosterPlace>()
  const ended = new Map<string, RosterEnding>()
  const teachers: { classSource: string; user: string; row: RosterRow }[] = []
  const gone = new Set((tables.get('users')?.rows ?? []).filter(isGone).map((row) => row.cells.sourcedId))
  for (const row of tables.get('enrollments')?.rows ?? []) {
    const {
      schoolSourcedId,
      classSourcedId: classSource = '',
      userSourcedId: user = '',
      role = '',
    } = row.cells
    if (schoolSourcedId !== about.school) continue
    const isWhole = [
      refers(row, 'classSourcedId', about.isKnownClass(classSource), 'classes', problems),
      refers(row, 'userSourcedId', about.isKnownUser(user, role), 'users', problems),
    ]
    const days = daysOf(row, 'enrollments', problems)
    if (isWhole.includes(false) || days === undefined || !about.isClass(classSource)) continue
    const isOver = isGone(row) || gone.has(user)
    if (role === 'teacher' && !isOver) teachers.push({ classSource, user, row })
    if (role !== 'student') continue
    const { from, until } = days
    if (isOver || (until !== null && until <= about.today)) {
      const endsOn = until !== null && until <= about.today ? until : null
      const before = ended.get(user)
      if (before === undefined || (before.endsOn ?? '') < (endsOn ?? ''))
        ended.set(user, { classSource, endsOn, table: 'enrollments', row })
    } else if (from !== null && from > about.today) {
      problems.warning('roster-begins-later', spot(row, 'beginDate', { date: from }))
    } else if (now.has(user)) {
      problems.error(
        'roster-two-classes',
        spot(row, 'userSourcedId', { firstLine: now.get(user)?.row.line ?? 0 }),
      )
    } else now.set(user, { classSource, startsOn: from, row })
  }
  for (const [user, ending] of endedUsers(tables, about, problems))
    if (!ended.has(user)) ended.set(user, ending)
  for (const user of now.keys()) ended.delete(user)
  return { now, ended, teachers }
}

/** Users who are gone altogether, and roles of pupils at the school that have ended. */
function* endedUsers(
  tables: RosterTables,
  { school, today }: RosterSchool,
  problems: ProblemList,
): Generator<[string, RosterEnding]> {
  for (const row of tables.get('roles')?.rows ?? []) {
    const { orgSourcedId, role, userSourcedId = '' } = row.cells
    if (orgSourcedId !== school || role !== 'student') continue
    const days = daysOf(row, 'roles', problems)
    const isOver = days?.until !== null && days?.until !== undefined && days.until <= today
    if (isOver || isGone(row))
      yield [userSourcedId, { classSource: null, endsOn: isOver ? days.until : null, table: 'roles', row }]
  }
  for (const row of tables.get('users')?.rows ?? [])
    if (isGone(row))
      yield [row.cells.sourcedId ?? '', { classSource: null, endsOn: null, table: 'users', row }]
}

function refers(
  row: RosterRow,
  column: string,
  isKnown: boolean,
  target: RosterTableName,
  problems: ProblemList,
): boolean {
  const value = row.cells[column] ?? ''
  if (value === '') problems.error('roster-value-missing', spot(row, column, {}))
  else if (!isKnown)
    problems.error(
      'roster-reference',
      spot(row, column, { value: quotable(value), target: fileNameOf(target) }),
    )
  return value !== '' && isKnown
}

type Days = { readonly from: string | null; readonly until: string | null }

/** The days of a row; undefined, with the problem told, when they are none. The end is the first day without. */
function daysOf(row: RosterRow, table: RosterTableName, problems: ProblemList): Days | undefined {
  const from = dayOf(row, 'beginDate', table, problems)
  const until = dayOf(row, 'endDate', table, problems)
  if (from === undefined || until === undefined) return undefined
  if (from === null || until === null || from <= until) return { from, until }
  problems.error('roster-period', { ...spot(row, 'endDate', { from, until }), file: fileNameOf(table) })
  return undefined
}

/** A day as the standard writes it, `2026-09-01`; null when the cell is empty. */
function dayOf(
  row: RosterRow,
  column: string,
  table: RosterTableName,
  problems: ProblemList,
): string | null | undefined {
  const text = row.cells[column] ?? ''
  if (text === '') return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text) : undefined
  if (day === undefined)
    problems.error('roster-date', {
      ...spot(row, column, { value: quotable(text) }),
      file: fileNameOf(table),
    })
  return day
}

function spot(row: RosterRow, column: string, params: Record<string, string | number>) {
  return { file: fileNameOf('enrollments'), line: row.line, column, params }
}
