import type { ImportReport } from '../contract/import-report.ts'
import { fileNameOf, isGone, isGroup, type RosterRow } from '../domain/roster-files.ts'
import { fullName } from '../domain/roster-people.ts'
import type { RosterPlaces } from '../domain/roster-places.ts'
import type { ImportRun } from './import-run.ts'
import type { RosterPackage } from './read-roster-tables.ts'

type Own = {
  readonly school: string
  readonly classes: ReadonlyMap<string, RosterRow>
  readonly places: RosterPlaces
  readonly nameOf: (classSource: string) => string
}

/** What of the package was not taken in, and what it says that is given elsewhere. */
export function tellOthers(
  run: ImportRun,
  { tables }: RosterPackage,
  { school, classes, places, nameOf }: Own,
): void {
  const { problems } = run
  const enrolments = tables.get('enrollments')?.rows ?? []
  const others = enrolments.filter((row) => row.cells.schoolSourcedId !== school).length
  if (others > 0)
    problems.warning('roster-others-left', { file: fileNameOf('enrollments'), params: { count: others } })
  const groups = [...classes.values()].filter(isGroup).length
  if (groups > 0)
    problems.warning('roster-groups-left', { file: fileNameOf('classes'), params: { count: groups } })
  const users = new Map((tables.get('users')?.rows ?? []).map((row) => [row.cells.sourcedId ?? '', row]))
  for (const { classSource, user, row } of places.teachers) {
    const teacher = users.get(user)
    if (teacher !== undefined && !isGone(teacher))
      problems.warning('roster-class-teacher', {
        file: fileNameOf('enrollments'),
        line: row.line,
        params: { name: fullName(teacher), class: nameOf(classSource) },
      })
  }
}

/** What was read of each file of the package. */
export function rosterFilesOf(
  { tables }: RosterPackage,
  school: string,
): NonNullable<ImportReport['roster']>['files'] {
  const columnOfSchool: Readonly<Record<string, string>> = {
    orgs: 'sourcedId',
    classes: 'schoolSourcedId',
    roles: 'orgSourcedId',
    enrollments: 'schoolSourcedId',
  }
  return [...tables.values()].map(({ name, mode, rows }) => {
    const column = columnOfSchool[name]
    const left = column === undefined ? 0 : rows.filter((row) => row.cells[column] !== school).length
    return { name: fileNameOf(name), mode, rows: rows.length, left }
  })
}
