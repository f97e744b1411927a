import type { RegisteredPupil } from '#foundation/people/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { type ImportField, importFields } from '../contract/import-kind.ts'
import { personalCodeOf, schoolNumberOf } from '../domain/roster-code.ts'
import { fileNameOf, type RosterTableName } from '../domain/roster-files.ts'
import { givenNames, type RosterPerson } from '../domain/roster-people.ts'
import type { Fields, Records } from './read-records.ts'

export type KnownToRegister = {
  readonly pupil: (source: string) => RegisteredPupil | undefined
  readonly className: (person: RosterPerson) => string
}

type Place = readonly [RosterTableName, string]
const placeOf: Readonly<Partial<Record<ImportField, Place>>> = {
  givenName: ['users', 'givenName'],
  familyName: ['users', 'familyName'],
  personalCode: ['users', 'userIds'],
  schoolNumber: ['users', 'identifier'],
  bornOn: ['demographics', 'birthDate'],
  sex: ['demographics', 'sex'],
  className: ['enrollments', 'classSourcedId'],
  startsOn: ['enrollments', 'beginDate'],
}

/**
 * The pupils of a package as the rows of a class list, so that both are read, matched and written by one procedure. What a
 * cell came from is kept: problems name the file of the package, its row and column.
 */
export function rosterRecords(people: readonly RosterPerson[], known: KnownToRegister): Records {
  const personOf = new Map<TabularRow, RosterPerson>()
  const rows = people.map((person) => {
    const line = (person.user ?? person.enrolment ?? person.demographics)?.line ?? 1
    const row = { line, cells: cellsOf(person, known) }
    personOf.set(row, person)
    return row
  })
  const used = importFields.filter(
    (field) =>
      placeOf[field] !== undefined && rows.some((row) => row.cells[importFields.indexOf(field)] !== ''),
  )
  const fields: Fields = {
    has: (field) => field === 'givenName' || field === 'familyName' || used.includes(field),
    text: (row, field) => row.cells[importFields.indexOf(field)] ?? '',
    heading: (field) => placeOf[field]?.[1],
    spot: (row, field) => spotOf(personOf.get(row), field),
    source: (row) => {
      const source = personOf.get(row)?.source
      return source === undefined ? null : { id: source, pupilId: known.pupil(source)?.id ?? null }
    },
  }
  return { fields, batches: inOne(rows), count: () => rows.length, hasRagged: () => false }
}

function cellsOf(person: RosterPerson, known: KnownToRegister): string[] {
  const { user, demographics } = person
  const pupil = user === undefined ? known.pupil(person.source) : undefined
  const identifier = user?.cells.identifier ?? ''
  const texts: Partial<Record<ImportField, string>> = {
    givenName: user === undefined ? (pupil?.givenName ?? '') : givenNames(user),
    familyName: user?.cells.familyName ?? pupil?.familyName ?? '',
    personalCode: personalCodeOf(user?.cells.userIds ?? '', identifier),
    schoolNumber: schoolNumberOf(identifier),
    bornOn: demographics?.cells.birthDate ?? '',
    sex: sexOf(demographics?.cells.sex ?? ''),
    className: known.className(person),
    startsOn: person.startsOn ?? '',
  }
  return importFields.map((field) => texts[field] ?? '')
}

/** `unspecified` and `other` of the standard say nothing that the register keeps. */
function sexOf(text: string): string {
  return text === 'unspecified' || text === 'other' ? '' : text
}

function spotOf(person: RosterPerson | undefined, field: ImportField) {
  const rows: Partial<Record<RosterTableName, number | undefined>> = {
    users: person?.user?.line,
    demographics: person?.demographics?.line,
    enrollments: person?.enrolment?.line,
  }
  const [told, column] = placeOf[field] ?? ['users', 'sourcedId']
  const file = rows[told] === undefined ? (person?.user === undefined ? 'enrollments' : 'users') : told
  const line = rows[file]
  return { file: fileNameOf(file), column, ...(line === undefined ? {} : { line }) }
}

async function* inOne(rows: readonly TabularRow[]): AsyncGenerator<readonly TabularRow[]> {
  if (rows.length > 0) yield rows
}
