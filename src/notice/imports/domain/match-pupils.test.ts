import { expect, test } from 'vitest'
import type { RegisteredPupil } from '#foundation/people/index.ts'
import type { ListedPupil } from './listed-pupil.ts'
import { matchPupils } from './match-pupils.ts'

const gundega: RegisteredPupil = {
  id: 'gundega',
  givenName: 'Gundega',
  familyName: 'Reine',
  bornOn: '2013-05-12',
  sex: 'female',
  codeIndex: null,
  schoolNumber: null,
  declaredMunicipalityId: 'municipality',
  municipalityId: 'municipality',
  institutionId: 'school',
  classId: '7.b',
  formerly: [],
}
const row = (differs: Partial<ListedPupil> = {}): ListedPupil => ({
  line: 2,
  row: { line: 2, cells: [] },
  source: null,
  givenName: 'Gundega',
  familyName: 'Kalniņa',
  namesApart: true,
  codeIndex: null,
  bornOn: '2013-05-12',
  sex: 'female',
  schoolNumber: null,
  declaredMunicipalityId: null,
  classId: '7.b',
  className: '7.b',
  startsOn: null,
  guardians: [],
  ...differs,
})
const matchOf = (listed: ListedPupil, pupil: Partial<RegisteredPupil> = {}, ...others: ListedPupil[]) =>
  matchPupils(
    [listed, ...others],
    { institutionId: 'school', pupils: [{ ...gundega, ...pupil }] },
    () => undefined,
  )[0]?.match
const signs = (...given: Parameters<typeof matchOf>) => matchOf(...given)?.asked?.[0]?.signs

test('a child whose family name alone is another is asked about, with what is the same and what is not', () => {
  expect(matchOf(row())?.kind).toBe('doubtful')
  expect(signs(row())).toEqual(['given-same', 'family-other', 'born-same', 'class-same', 'sex-same'])
  expect(signs(row({ classId: '7.a', sex: null }))).toEqual([
    'given-same',
    'family-other',
    'born-same',
    'class-other',
  ])
})

test.each<[string, Partial<ListedPupil>, Partial<RegisteredPupil>]>([
  ['without diacritics', { givenName: 'GUNDEGA' }, {}],
  ['of two words', { givenName: 'Anna Marija' }, { givenName: 'Anna-Marija' }],
  [
    'in one column with the family name first',
    { namesApart: false, givenName: 'Kalniņa', familyName: 'Gundega' },
    {},
  ],
  ['of which only the file has a code', { codeIndex: 'ab' }, {}],
  [
    'that stood with a record merged since',
    {},
    { givenName: 'Guna', formerly: [{ givenName: 'Gundega', familyName: 'Reine', bornOn: '2013-05-12' }] },
  ],
])('the given name may be one %s', (_case, told, pupil) => {
  expect(signs(row(told), pupil)?.slice(0, 2)).toEqual(['given-same', 'family-other'])
})

test.each<[string, Partial<ListedPupil>, Partial<RegisteredPupil>]>([
  ['another given name', { givenName: 'Marta' }, {}],
  ['only one of two given names', { givenName: 'Anna' }, { givenName: 'Anna Marija' }],
  ['another birth date', { bornOn: '2013-05-13' }, {}],
  ['another personal code', { codeIndex: 'ab' }, { codeIndex: 'cd' }],
  ['a pupil of another school', {}, { institutionId: 'other' }],
])('nobody is asked about with %s', (_case, told, pupil) => {
  expect(matchOf(row(told), pupil)).toEqual({ kind: 'nobody' })
})

test('a pupil who stands in the list under the old family name is not asked about', () => {
  expect(matchOf(row(), {}, row({ line: 3, familyName: 'Reine' }))).toEqual({ kind: 'nobody' })
})
