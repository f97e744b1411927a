/**
 * Tables of OneRoster 1.2 (1EdTech, CSV binding, final release of 19 September 2022) that tell who learns where. Courses,
 * resources and the gradebook are not read.
 */
export const rosterTables = [
  'orgs',
  'academicSessions',
  'classes',
  'users',
  'roles',
  'enrollments',
  'demographics',
] as const
export type RosterTableName = (typeof rosterTables)[number]

/** Columns without which a table says nothing, by their names in the standard. */
export const neededColumns: Readonly<Record<RosterTableName, readonly string[]>> = {
  orgs: ['sourcedId', 'name', 'type', 'identifier'],
  academicSessions: ['sourcedId', 'title', 'type', 'startDate', 'endDate', 'schoolYear'],
  classes: ['sourcedId', 'title', 'classType', 'schoolSourcedId', 'termSourcedIds'],
  users: ['sourcedId', 'enabledUser', 'username', 'givenName', 'familyName'],
  roles: ['sourcedId', 'userSourcedId', 'roleType', 'role', 'orgSourcedId'],
  enrollments: ['sourcedId', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role'],
  demographics: ['sourcedId'],
}

/** Columns that are read when they are there. */
export const readColumns: Readonly<Record<RosterTableName, readonly string[]>> = {
  orgs: [],
  academicSessions: [],
  classes: [],
  users: ['middleName', 'userIds', 'identifier', 'email'],
  roles: ['beginDate', 'endDate'],
  enrollments: ['primary', 'beginDate', 'endDate'],
  demographics: ['birthDate', 'sex'],
}

/** What a delta says with every row: whether it is new or gone, and when. */
export const deltaColumns = ['status', 'dateLastModified'] as const

/** A package that tells everything has all of these. */
export const wholePackage: readonly RosterTableName[] = ['orgs', 'classes', 'users', 'roles', 'enrollments']

export const MANIFEST = 'manifest.csv'
export const fileNameOf = (table: RosterTableName) => `${table}.csv`

export type RosterMode = 'bulk' | 'delta'

/** One row of a table: what stands in its columns, by their names. */
export type RosterRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

export type RosterTable = {
  readonly name: RosterTableName
  readonly mode: RosterMode
  readonly rows: readonly RosterRow[]
}
export type RosterTables = ReadonlyMap<RosterTableName, RosterTable>

export const isGone = (row: RosterRow) => row.cells.status === 'tobedeleted'

/** Whether a file name of an archive belongs to a OneRoster package. */
export function isRosterFile(name: string): boolean {
  return name === MANIFEST || rosterTables.some((table) => name === fileNameOf(table))
}

/** A group of one subject, which is no class of the school. */
export function isGroup(row: RosterRow | undefined): boolean {
  return row?.cells.classType === 'scheduled'
}
