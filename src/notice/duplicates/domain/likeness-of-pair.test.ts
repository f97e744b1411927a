import { describe, expect, test } from 'vitest'
import { isWeakPair } from '../contract/duplicates.ts'
import { keptFirst, type Likened, likenessOf, type Shared } from './likeness-of-pair.ts'

const stella: Likened = {
  id: 'a',
  givenName: 'Stella',
  familyName: 'Blūma',
  bornOn: '2013-07-14',
  sex: 'female',
  hasCode: true,
  schoolNumber: '118',
  institutionId: 'school',
  classId: '7.b',
}
const twin = (differs: Partial<Likened>): Likened => ({
  ...stella,
  id: 'b',
  hasCode: false,
  schoolNumber: null,
  ...differs,
})

describe('two pupils look like one child', () => {
  test.each<[string, Partial<Likened>, string[]]>([
    ['by the same name and birth date', {}, ['name-same', 'born-same', 'class-same']],
    ['without diacritics', { familyName: 'BLUMA' }, ['name-same', 'born-same', 'class-same']],
    [
      'with the names the other way round',
      { givenName: 'Blūma', familyName: 'Stella' },
      ['name-turned', 'born-same', 'class-same'],
    ],
    ['with a mistyped name', { givenName: 'Stela' }, ['name-near', 'born-same', 'class-same']],
    ['with day and month swapped', { bornOn: '2013-07-24' }, ['name-same', 'born-near', 'class-same']],
    [
      'with the same number of the school and a near name',
      { givenName: 'Stela', bornOn: '2012-01-01', schoolNumber: '118' },
      ['name-near', 'number-same', 'class-same'],
    ],
  ])('%s', (_case, differs, expected) => {
    expect(likenessOf(stella, twin(differs), [])?.for).toEqual(expected)
  })

  test.each<[string, Partial<Likened>]>([
    ['two personal codes', { hasCode: true }],
    ['a mistyped name and another birth date', { givenName: 'Stela', bornOn: '2013-07-24' }],
    ['another name', { givenName: 'Marta' }],
    ['the same name alone', { bornOn: '2012-01-02', classId: '4.a' }],
    [
      'only the same number in another school',
      { givenName: 'Marta', schoolNumber: '118', institutionId: 'other' },
    ],
  ])('but not with %s', (_case, differs) => {
    expect(likenessOf(stella, twin(differs), [])).toBeUndefined()
  })

  test('what speaks against it is said beside', () => {
    const likeness = likenessOf(stella, twin({ sex: 'male', schoolNumber: '119', classId: '7.a' }), [])

    expect(likeness?.against).toEqual(['sex-other', 'number-other', 'both-present'])
  })
})

describe('two of one name with quite different birth dates are weakly alike', () => {
  const other = { familyName: 'Bluma', bornOn: '2012-01-02' }

  test.each<[string, Partial<Likened>, Shared[], string[]]>([
    ['in one class', other, ['class'], ['name-same', 'class-same']],
    [
      'in one class, with the names the other way round',
      { ...other, givenName: 'Blūma', familyName: 'Stella' },
      ['class'],
      ['name-turned', 'class-same'],
    ],
    ['at one time in one grade', { ...other, classId: '7.a' }, ['grade'], ['name-same', 'grade-same']],
  ])('%s', (_case, differs, shared, expected) => {
    const likeness = likenessOf(stella, twin(differs), shared)

    expect(likeness?.for).toEqual(expected)
    expect(likeness?.against[0]).toBe('born-other')
    expect(likeness && isWeakPair(likeness)).toBe(true)
  })

  test.each<[string, Partial<Likened>]>([
    ['two personal codes', { ...other, hasCode: true }],
    ['a name that is only near', { ...other, givenName: 'Stela' }],
  ])('but not with %s', (_case, differs) => {
    expect(likenessOf(stella, twin(differs), ['class'])).toBeUndefined()
  })

  test('not weakly when the number of the school is the same', () => {
    const likeness = likenessOf(stella, twin({ ...other, schoolNumber: '118' }), ['class'])

    expect(likeness && isWeakPair(likeness)).toBe(false)
  })
})

describe('two of one given name and birth date with other family names are weakly alike', () => {
  const renamed = { familyName: 'Ozola' }

  test.each<[string, Partial<Likened>, Shared[], string[]]>([
    ['in one class', renamed, [], ['given-same', 'born-same', 'class-same']],
    [
      'who were in one class, one of them gone',
      { ...renamed, institutionId: null, classId: null },
      ['class', 'succession'],
      ['given-same', 'born-same', 'class-same', 'left-and-came'],
    ],
    [
      'at one time in one grade of one school',
      { ...renamed, classId: '7.a' },
      ['grade', 'school'],
      ['given-same', 'born-same', 'grade-same'],
    ],
    [
      'when one came about when the other left',
      { ...renamed, givenName: 'STELLA', institutionId: null, classId: null },
      ['succession'],
      ['given-same', 'born-same', 'left-and-came'],
    ],
  ])('%s', (_case, differs, shared, expected) => {
    const likeness = likenessOf(stella, twin(differs), shared)

    expect(likeness?.for).toEqual(expected)
    expect(likeness?.against[0]).toBe('family-other')
    expect(likeness && isWeakPair(likeness)).toBe(true)
  })

  test.each<[string, Partial<Likened>, Shared[]]>([
    ['another sex', { ...renamed, sex: 'male' }, ['class']],
    ['another birth date', { ...renamed, bornOn: '2013-07-24' }, ['class']],
    ['another given name, as twins have', { givenName: 'Marta', familyName: 'Ozola' }, ['class']],
    ['two personal codes', { ...renamed, hasCode: true }, ['class']],
    ['one grade of two schools', { ...renamed, institutionId: 'other', classId: '7.d' }, ['grade']],
    ['nothing in common', { ...renamed, classId: '4.a' }, []],
  ])('but not with %s', (_case, differs, shared) => {
    expect(likenessOf(stella, twin(differs), shared)).toBeUndefined()
  })

  test('not weakly when the number of the school is the same', () => {
    const likeness = likenessOf(stella, twin({ ...renamed, schoolNumber: '118' }), ['class'])

    expect(likeness && isWeakPair(likeness)).toBe(false)
  })
})

test.each<[string, Partial<Likened>, Partial<Likened>, string]>([
  ['whose code is known', { hasCode: false }, { hasCode: true, institutionId: null }, 'b'],
  ['else who learns somewhere', { hasCode: false, institutionId: null }, {}, 'b'],
  ['else who came first', { hasCode: false }, {}, 'a'],
])('the pupil stays %s', (_case, first, second, expected) => {
  expect(keptFirst({ ...stella, ...first }, twin(second))[0].id).toBe(expected)
})
