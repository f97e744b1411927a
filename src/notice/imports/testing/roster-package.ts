import { aZip } from '#platform/files/testing/zip-writer.ts'
import type { RosterMode, RosterTableName } from '../domain/roster-files.ts'

type Cells = Readonly<Record<string, string>>

/** The columns of the standard, in its order. */
const columns: Readonly<Record<RosterTableName, readonly string[]>> = {
  orgs: ['sourcedId', 'status', 'dateLastModified', 'name', 'type', 'identifier', 'parentSourcedId'],
  academicSessions: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'type',
    'startDate',
    'endDate',
    'parentSourcedId',
    'schoolYear',
  ],
  classes: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'grades',
    'courseSourcedId',
    'classCode',
    'classType',
    'location',
    'schoolSourcedId',
    'termSourcedIds',
    'subjects',
    'subjectCodes',
    'periods',
  ],
  users: [
    'sourcedId',
    'status',
    'dateLastModified',
    'enabledUser',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
    'identifier',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'grades',
    'password',
    'userMasterIdentifier',
    'preferredGivenName',
    'preferredMiddleName',
    'preferredFamilyName',
    'primaryOrgSourcedId',
    'pronouns',
  ],
  roles: [
    'sourcedId',
    'status',
    'dateLastModified',
    'userSourcedId',
    'roleType',
    'role',
    'beginDate',
    'endDate',
    'orgSourcedId',
    'userProfileSourcedId',
  ],
  enrollments: [
    'sourcedId',
    'status',
    'dateLastModified',
    'classSourcedId',
    'schoolSourcedId',
    'userSourcedId',
    'role',
    'primary',
    'beginDate',
    'endDate',
  ],
  demographics: ['sourcedId', 'status', 'dateLastModified', 'birthDate', 'sex'],
}

export type RosterPupil = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn?: string
  readonly sex?: string
  readonly code?: string
  /** What the package calls the class; `7b` by default. */
  readonly classId?: string
  readonly beginDate?: string
  readonly endDate?: string
  readonly status?: string
}

export type RosterOf = {
  readonly number: string
  readonly name?: string
  readonly pupils?: readonly RosterPupil[]
  readonly teacher?: { readonly givenName: string; readonly familyName: string }
  readonly classes?: Readonly<Record<string, string>>
  readonly mode?: RosterMode
  /** Tables that the package does not have. */
  readonly without?: readonly RosterTableName[]
  /** Rows beside those that follow from the pupils. */
  readonly more?: Partial<Record<RosterTableName, readonly Cells[]>>
  /** Files as they are, in the place of the made ones; null leaves one out. */
  readonly files?: Readonly<Record<string, string | null>>
}

const CHANGED = '2026-11-20T06:00:00.000Z'

/** A OneRoster 1.2 package of a school, for tests and for the samples. */
export function aRoster(of: RosterOf): Buffer {
  return aZip(rosterTexts(of))
}

export function rosterTexts(of: RosterOf): Record<string, string> {
  const { mode = 'bulk', without = [], more = {} } = of
  const rows = rowsOf(of)
  const tables = (Object.keys(columns) as RosterTableName[]).filter((name) => !without.includes(name))
  const made = tables.map((name) => [
    `${name}.csv`,
    tableText(name, [...rows[name], ...(more[name] ?? [])], mode),
  ])
  const properties = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.2'],
    ...(Object.keys(columns) as RosterTableName[]).map((name) => [
      `file.${name}`,
      without.includes(name) ? 'absent' : mode,
    ]),
    ['file.courses', 'absent'],
    ['source.systemName', 'Skolas žurnāls'],
    ['source.systemCode', 'SZ'],
  ]
  const manifest = `${properties.map((pair) => pair.join(',')).join('\r\n')}\r\n`
  const files: Record<string, string | null> = {
    'manifest.csv': manifest,
    ...Object.fromEntries(made),
    ...of.files,
  }
  return Object.fromEntries(
    Object.entries(files).filter((file): file is [string, string] => file[1] !== null),
  )
}

function tableText(name: RosterTableName, rows: readonly Cells[], mode: RosterMode): string {
  const lines = rows.map((cells) => {
    const dated = mode === 'delta' ? { status: 'active', dateLastModified: CHANGED, ...cells } : cells
    return columns[name].map((column) => quoted((dated as Cells)[column] ?? '')).join(',')
  })
  return `${[columns[name].join(','), ...lines].join('\r\n')}\r\n`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function rowsOf(of: RosterOf): Record<RosterTableName, Cells[]> {
  const { number, name = 'Testa pamatskola', pupils = [], teacher, classes = { '7b': '7.b' } } = of
  const school = 'skola-1'
  const statusOf = ({ status }: RosterPupil) => (status === undefined ? {} : { status })
  const teaching = teacher === undefined ? [] : [{ id: 'sk-1', ...teacher }]
  return {
    orgs: [{ sourcedId: school, name, type: 'school', identifier: number }],
    academicSessions: [
      {
        sourcedId: 'g-2026',
        title: '2026/2027',
        type: 'schoolYear',
        startDate: '2026-09-01',
        endDate: '2027-08-31',
        schoolYear: '2027',
      },
    ],
    classes: Object.entries(classes).map(([sourcedId, title]) => ({
      sourcedId,
      title,
      classType: 'homeroom',
      courseSourcedId: 'k-1',
      schoolSourcedId: school,
      termSourcedIds: 'g-2026',
    })),
    users: [
      ...pupils.map((pupil) => ({
        sourcedId: pupil.id,
        enabledUser: 'true',
        username: pupil.id,
        userIds: pupil.code === undefined ? '' : `{PK:${pupil.code}}`,
        givenName: pupil.givenName,
        familyName: pupil.familyName,
        primaryOrgSourcedId: school,
      })),
      ...teaching.map(({ id, ...names }) => ({ sourcedId: id, enabledUser: 'true', username: id, ...names })),
    ],
    roles: [
      ...pupils.map(({ id }) => ({ id, role: 'student' })),
      ...teaching.map(({ id }) => ({ id, role: 'teacher' })),
    ].map(({ id, role }) => ({
      sourcedId: `loma-${id}`,
      userSourcedId: id,
      roleType: 'primary',
      role,
      orgSourcedId: school,
    })),
    enrollments: [
      ...pupils.map((pupil) => ({
        sourcedId: `m-${pupil.id}`,
        ...statusOf(pupil),
        classSourcedId: pupil.classId ?? '7b',
        schoolSourcedId: school,
        userSourcedId: pupil.id,
        role: 'student',
        primary: 'false',
        beginDate: pupil.beginDate ?? '2026-09-01',
        endDate: pupil.endDate ?? '',
      })),
      ...teaching.map(({ id }) => ({
        sourcedId: `m-${id}`,
        classSourcedId: '7b',
        schoolSourcedId: school,
        userSourcedId: id,
        role: 'teacher',
        primary: 'true',
      })),
    ],
    demographics: pupils.map(({ id, bornOn = '2013-03-14', sex = 'female' }) => ({
      sourcedId: id,
      birthDate: bornOn,
      sex,
    })),
  }
}
