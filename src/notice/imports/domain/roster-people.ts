import { nameKey } from '#platform/text/fold.ts'
import type { ProblemList } from './problem-list.ts'
import { fileNameOf, isGone, type RosterRow, type RosterTables } from './roster-files.ts'
import type { RosterPlaces } from './roster-places.ts'

/** A pupil of the package: what its tables say of one user, put side by side. */
export type RosterPerson = {
  readonly source: string
  /** Of whom a delta says only the class: the register knows the rest. */
  readonly user: RosterRow | undefined
  readonly demographics: RosterRow | undefined
  readonly enrolment: RosterRow | undefined
  readonly classSource: string | null
  readonly startsOn: string | null
}

/**
 * Pupils of whom the package says something: those who are in a class, and in a delta also those of whom only a name or a
 * birth date is new. Pupils of the school without a class are told and left out.
 */
export function peopleOf(
  tables: RosterTables,
  places: RosterPlaces,
  about: { readonly school: string; readonly isRemembered: (user: string) => boolean },
  problems: ProblemList,
): RosterPerson[] {
  const users = bySource(tables, 'users')
  const demographics = bySource(tables, 'demographics')
  const person = (source: string): RosterPerson => {
    const place = places.now.get(source)
    return {
      source,
      user: users.get(source),
      demographics: demographics.get(source),
      enrolment: place?.row,
      classSource: place?.classSource ?? null,
      startsOn: place?.startsOn ?? null,
    }
  }
  const placed = [...places.now.keys()].map(person)
  const isOpen = (source: string) => !places.now.has(source) && !places.ended.has(source)
  const mentioned = new Set([
    ...(tables.get('users')?.mode === 'delta' ? users.keys() : []),
    ...(tables.get('demographics')?.mode === 'delta' ? demographics.keys() : []),
  ])
  const corrected = [...mentioned]
    .filter((source) => isOpen(source) && about.isRemembered(source))
    .map(person)
  const known = new Set(corrected.map(({ source }) => source))
  for (const row of tables.get('roles')?.rows ?? []) {
    const { orgSourcedId, role, userSourcedId = '' } = row.cells
    const isPupilHere = orgSourcedId === about.school && role === 'student' && !isGone(row)
    const user = users.get(userSourcedId)
    if (isPupilHere && isOpen(userSourcedId) && !known.has(userSourcedId) && user !== undefined)
      problems.warning('roster-without-class', {
        file: fileNameOf('users'),
        line: user.line,
        column: 'sourcedId',
        params: { name: fullName(user) },
      })
  }
  return [...placed, ...corrected]
}

type Named = { readonly givenName: string; readonly familyName: string; readonly bornOn: string }

export function fullName(user: RosterRow): string {
  return `${givenNames(user)} ${user.cells.familyName ?? ''}`.trim()
}

/** All given names: the standard keeps those after the first one apart. */
export function givenNames({ cells }: RosterRow): string {
  return [cells.givenName ?? '', cells.middleName ?? ''].join(' ').replaceAll(',', ' ').trim()
}

/** The only pupil with the name and birth date of a user whom no earlier package has told of. */
export function namesakesIn<Pupil extends Named>(
  tables: RosterTables,
  pupils: readonly Pupil[],
): (source: string) => Pupil | undefined {
  const rowsOf = (name: 'users' | 'demographics') =>
    new Map((tables.get(name)?.rows ?? []).map((row) => [row.cells.sourcedId, row]))
  const [users, demographics] = [rowsOf('users'), rowsOf('demographics')]
  const key = (name: string, bornOn: string | undefined) => `${nameKey(name)} ${bornOn}`
  const byKey = Map.groupBy(pupils, (pupil) => key(`${pupil.givenName} ${pupil.familyName}`, pupil.bornOn))
  return (source) => {
    const user = users.get(source)
    if (user === undefined) return undefined
    const found = byKey.get(key(fullName(user), demographics.get(source)?.cells.birthDate)) ?? []
    return found.length === 1 ? found[0] : undefined
  }
}

function bySource(tables: RosterTables, name: 'users' | 'demographics'): ReadonlyMap<string, RosterRow> {
  const rows = tables.get(name)?.rows.filter((row) => !isGone(row)) ?? []
  return new Map(rows.map((row) => [row.cells.sourcedId ?? '', row]))
}
