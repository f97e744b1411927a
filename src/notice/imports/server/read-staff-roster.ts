import { z } from 'zod'
import type { Post } from '#foundation/staff/index.ts'
import type { ImportReport } from '../contract/import-report.ts'
import { isName, quotable } from '../domain/cell-guards.ts'
import { suggestPost } from '../domain/post-words.ts'
import { readDate } from '../domain/read-date.ts'
import { fileNameOf, isGone, isGroup, type RosterRow, type RosterTableName } from '../domain/roster-files.ts'
import { fullName, givenNames } from '../domain/roster-people.ts'
import type { ListedPost } from '../domain/staff-list.ts'
import { type ClassFinder, classFinder } from './class-finder.ts'
import type { ImportRun } from './import-run.ts'
import { ownSchool } from './own-school.ts'
import { type RosterPackage, readRosterTables } from './read-roster-tables.ts'
import type { StaffRead } from './read-staff-list.ts'
import { listSourceIds } from './source-store.ts'
import { rosterFilesOf } from './tell-roster.ts'

export type StaffRosterRead = StaffRead & {
  readonly roster: ImportReport['roster']
  /** Whether the package has everybody, so that it may be asked about those whom it does not have. */
  readonly isWhole: boolean
}

const NOTHING_READ: StaffRosterRead = {
  rows: 0,
  listed: [],
  spot: (line) => ({ line }),
  roster: null,
  isWhole: false,
}

/** Roles of the standard that are no post in a school: pupils and families, and who looks after systems or examinations. */
const FAMILIES = ['student', 'guardian', 'parent', 'relative']
const OTHERS = ['proctor', 'districtAdministrator', 'systemAdministrator']

type Reader = {
  readonly run: ImportRun
  readonly found: RosterPackage
  readonly school: string
  readonly users: ReadonlyMap<string, RosterRow>
  readonly finder: ClassFinder
  readonly classes: ReadonlyMap<string, RosterRow>
  /** Our classes by what an earlier package called them. */
  readonly known: ReadonlyMap<string, string>
  /** Classes that say who teaches them in the first place: the others there only teach. */
  readonly led: ReadonlySet<string>
}

/**
 * The people of the own school in a OneRoster package: posts by their roles, class teachers by who teaches a class of the type
 * homeroom. Whoever only teaches groups of subjects has a post and no class, so nothing follows from it.
 */
export async function readStaffRoster(run: ImportRun): Promise<StaffRosterRead> {
  const found = await readRosterTables(run)
  if (found === undefined) return NOTHING_READ
  const sources = await listSourceIds(run.trx, run.imported.institutionId)
  const school = await ownSchool(run, found.tables, sources)
  if (school === undefined) return NOTHING_READ
  const rowsOf = (name: RosterTableName) => found.tables.get(name)?.rows ?? []
  const reader: Reader = {
    run,
    found,
    school,
    users: new Map(rowsOf('users').map((row) => [row.cells.sourcedId ?? '', row])),
    finder: await classFinder(run),
    classes: new Map(rowsOf('classes').map((row) => [row.cells.sourcedId ?? '', row])),
    known: new Map(sources.flatMap((one) => (one.kind === 'class' ? [[one.sourceId, one.subjectId]] : []))),
    led: new Set(
      rowsOf('enrollments').flatMap(({ cells }) =>
        cells.role === 'teacher' && cells.primary === 'true' ? [cells.classSourcedId ?? ''] : [],
      ),
    ),
  }
  const led = rowsOf('enrollments').flatMap((row) => classTeacher(reader, row) ?? [])
  const leaders = new Set(led.map(({ user }) => user))
  const posts = rowsOf('roles').flatMap((row) => postByRole(reader, row, leaders) ?? [])
  run.progress.reach('writing')
  const listed = [...led.map(({ listed: one }) => one), ...posts]
  return {
    rows: listed.length,
    listed,
    spot: (line, field) => ({
      file: fileNameOf('users'),
      line,
      column: field === 'email' ? 'email' : 'sourcedId',
    }),
    roster: { system: found.manifest.system, files: rosterFilesOf(found, school) },
    isWhole: found.manifest.modes.get('users') === 'bulk' && found.manifest.modes.get('roles') === 'bulk',
  }
}

function classTeacher(reader: Reader, row: RosterRow): { user: string; listed: ListedPost } | undefined {
  const { classSourcedId = '', schoolSourcedId, userSourcedId: user = '', role } = row.cells
  const taught = reader.classes.get(classSourcedId)
  if (schoolSourcedId !== reader.school || role !== 'teacher' || isGroup(taught)) return undefined
  const name = taught?.cells.title ?? reader.finder.byId.get(reader.known.get(classSourcedId) ?? '') ?? ''
  if (name === '') return undefined
  const classId = reader.finder.find(name)
  if (classId === undefined) {
    reader.run.questions.ask('class', quotable(name))
    reader.run.problems.error('class-unknown', {
      file: fileNameOf('enrollments'),
      line: row.line,
      column: 'classSourcedId',
      params: { value: quotable(name) },
    })
    return undefined
  }
  const post =
    row.cells.primary === 'false' && reader.led.has(classSourcedId) ? 'subject-teacher' : 'class-teacher'
  const listed = listedPost(reader, user, { post, classIds: [classId] }, row, 'enrollments')
  return listed && { user, listed }
}

function postByRole(reader: Reader, row: RosterRow, leaders: ReadonlySet<string>): ListedPost | undefined {
  const { orgSourcedId, role = '', userSourcedId: user = '' } = row.cells
  const { run } = reader
  if (orgSourcedId !== reader.school || FAMILIES.includes(role)) return undefined
  if (OTHERS.includes(role)) {
    run.problems.warning('roster-staff-role-left', spot(row, 'roles', { value: quotable(role) }))
    return undefined
  }
  if (role === 'teacher' && leaders.has(user)) return undefined // the class says more
  const post = run.settings.posts[role] ?? suggestPost(role)
  if (post === 'skip') {
    run.skipped.add({ about: 'post', value: quotable(role), line: row.line })
    return undefined
  }
  if (post === undefined) {
    run.questions.ask('post', quotable(role))
    run.problems.error('post-unknown', { ...spot(row, 'roles', { value: quotable(role) }), column: 'role' })
    return undefined
  }
  return listedPost(reader, user, { post, classIds: [] }, row, 'roles')
}

function listedPost(
  { run, found, users }: Reader,
  userId: string,
  held: { readonly post: Post; readonly classIds: readonly string[] },
  row: RosterRow,
  table: 'roles' | 'enrollments',
): ListedPost | undefined {
  const user = users.get(userId)
  if (user === undefined) {
    const told = spot(row, table, { value: quotable(userId), target: fileNameOf('users') })
    if (found.tables.get('users')?.mode === 'bulk') run.problems.error('roster-reference', told)
    else run.problems.warning('roster-reference', told)
    return undefined
  }
  const isOver = isGone(row) || isGone(user)
  if (user.cells.enabledUser === 'false' && !isOver) {
    run.problems.warning('roster-staff-disabled', spot(user, 'users', { name: fullName(user) }))
    return undefined
  }
  const days = daysOf(run, row, table)
  const names = namesOf(run, user)
  if (days === undefined || names === undefined) return undefined
  const email = user.cells.email ?? ''
  if (email !== '' && !z.email().safeParse(email).success) {
    run.problems.error('staff-email-form', { file: fileNameOf('users'), line: user.line, column: 'email' })
    return undefined
  }
  return {
    line: user.line,
    ...names,
    email: email === '' ? null : email,
    ...held,
    startsOn: days.from,
    endsOn: isOver ? (days.until ?? run.settings.effectiveOn) : days.until,
  }
}

function namesOf(run: ImportRun, user: RosterRow): Pick<ListedPost, 'givenName' | 'familyName'> | undefined {
  const givenName = givenNames(user)
  const familyName = user.cells.familyName ?? ''
  const wrong = isName(givenName) ? (isName(familyName) ? undefined : 'familyName') : 'givenName'
  if (wrong === undefined) return { givenName, familyName }
  const value = wrong === 'givenName' ? givenName : familyName
  const code = value === '' ? 'name-missing' : 'name-characters'
  run.problems.error(code, { ...spot(user, 'users', { value: quotable(value) }), column: wrong })
  return undefined
}

/** The end of the standard is the first day without. */
function daysOf(
  run: ImportRun,
  row: RosterRow,
  table: 'roles' | 'enrollments',
): { from: string | null; until: string | null } | undefined {
  const day = (column: string): string | null | undefined => {
    const text = row.cells[column] ?? ''
    if (text === '') return null
    const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text) : undefined
    if (read === undefined)
      run.problems.error('roster-date', { ...spot(row, table, { value: quotable(text) }), column })
    return read
  }
  const [from, until] = [day('beginDate'), day('endDate')]
  if (from === undefined || until === undefined) return undefined
  if (from === null || until === null || from <= until) return { from, until }
  run.problems.error('roster-period', { ...spot(row, table, { from, until }), column: 'endDate' })
  return undefined
}

function spot(row: RosterRow, table: RosterTableName, params: Record<string, string | number>) {
  return { file: fileNameOf(table), line: row.line, params }
}
