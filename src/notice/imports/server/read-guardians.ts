import { z } from 'zod'
import type { GuardianRelation } from '#foundation/people/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { fold } from '#platform/text/fold.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { isName } from '../domain/cell-guards.ts'
import { relationOf, relationOfHeading } from '../domain/guardian-words.ts'
import type { ListedGuardian } from '../domain/listed-guardians.ts'
import type { ImportRun } from './import-run.ts'
import type { Fields } from './read-records.ts'

const places = [
  {
    name: 'guardian1Name',
    familyName: 'guardian1FamilyName',
    relation: 'guardian1Relation',
    phone: 'guardian1Phone',
    email: 'guardian1Email',
  },
  {
    name: 'guardian2Name',
    familyName: 'guardian2FamilyName',
    relation: 'guardian2Relation',
    phone: 'guardian2Phone',
    email: 'guardian2Email',
  },
] as const satisfies readonly Readonly<Record<string, ImportField>>[]
type Place = (typeof places)[number]

const LONGEST = 200

/**
 * Up to two guardians of a row. What is wrong with one is only a warning: the pupil is taken anyway, and what cannot be read of
 * the guardian is left as it was. How they are reached is never repeated in a problem.
 */
export function guardiansOf(
  run: Pick<ImportRun, 'problems'>,
  fields: Fields,
  row: TabularRow,
): readonly ListedGuardian[] {
  return places.flatMap((place) => {
    const warn = (field: ImportField, code: ProblemCode): null => {
      run.problems.warning(code, fields.spot(row, field))
      return null
    }
    return guardianOf(fields, row, place, warn) ?? []
  })
}

type Warn = (field: ImportField, code: ProblemCode) => null

function guardianOf(fields: Fields, row: TabularRow, place: Place, warn: Warn): ListedGuardian | null {
  const name = tidy(fields.text(row, place.name))
  const family = tidy(fields.text(row, place.familyName))
  const words = name.replace(',', ' ').split(' ').filter(Boolean)
  if (words.length === 0 && family === '') {
    const isReached = fields.text(row, place.phone) !== '' || fields.text(row, place.email) !== ''
    return isReached ? warn(place.name, 'guardian-name') : null
  }
  const isFamilyFirst = name.includes(',') || fold(fields.heading(place.name) ?? '').includes('uzvards vards')
  const familyName = family !== '' ? family : ((isFamilyFirst ? words.shift() : words.pop()) ?? '')
  const givenName = words.join(' ')
  if (!isName(givenName) || !isName(familyName)) return warn(place.name, 'guardian-name')
  return {
    givenName,
    familyName,
    relation: relationIn(fields, row, place, warn),
    phone: phoneIn(fields.text(row, place.phone), () => warn(place.phone, 'guardian-phone')),
    email: emailIn(fields.text(row, place.email), () => warn(place.email, 'guardian-email')),
  }
}

/** By its own column, else by what the headings call the person: „Mātes tālrunis”. */
function relationIn(fields: Fields, row: TabularRow, place: Place, warn: Warn): GuardianRelation | null {
  const text = fields.text(row, place.relation)
  if (text !== '') return relationOf(text) ?? warn(place.relation, 'guardian-relation')
  const headings = [place.name, place.familyName, place.phone, place.email].map(fields.heading)
  return headings.map((heading) => relationOfHeading(heading ?? '')).find((found) => found !== null) ?? null
}

function phoneIn(text: string, fail: () => null): string | null {
  const digits = text.replace(/\D/g, '').length
  if (text === '') return null
  return /^[+\d][\d\s()\-/.]*$/.test(text) && digits >= 7 && digits <= 15 ? tidy(text) : fail()
}

function emailIn(text: string, fail: () => null): string | null {
  if (text === '') return null
  return text.length <= LONGEST && z.email().safeParse(text).success ? text : fail()
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
