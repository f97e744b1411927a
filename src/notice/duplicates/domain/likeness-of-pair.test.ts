import { describe, expect, test } from 'vitest'
import { keptFirst, type Likened, likenessOf } from './likeness-of-pair.ts'

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
    expect(likenessOf(stella, twin(differs))?.for).toEqual(expected)
  })

  test.each<[string, Partial<Likened>]>([
    ['two personal codes', { hasCode: true }],
    ['a mistyped name and another birth date', { givenName: 'Stela', bornOn: '2013-07-24' }],
    ['another name', { givenName: 'Marta' }],
    [
      'only the same number in another school',
      { givenName: 'Marta', schoolNumber: '118', institutionId: 'other' },
    ],
  ])('but not with %s', (_case, differs) => {
    expect(likenessOf(stella, twin(differs))).toBeUndefined()
  })

  test('what speaks against it is said beside', () => {
    const likeness = likenessOf(stella, twin({ sex: 'male', schoolNumber: '119', classId: '7.a' }))

    expect(likeness?.against).toEqual(['sex-other', 'number-other', 'both-present'])
  })
})

test.each<[string, Partial<Likened>, Partial<Likened>, string]>([
  ['whose code is known', { hasCode: false }, { hasCode: true, institutionId: null }, 'b'],
  ['else who learns somewhere', { hasCode: false, institutionId: null }, {}, 'b'],
  ['else who came first', { hasCode: false }, {}, 'a'],
])('the pupil stays %s', (_case, first, second, expected) => {
  expect(keptFirst({ ...stella, ...first }, twin(second))[0].id).toBe(expected)
})
