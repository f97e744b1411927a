import { expect, test } from 'vitest'
import { nameKey } from '#platform/text/fold.ts'
import { nearPupils } from './near-pupils.ts'

const pupil = (name: string, bornOn: string, classId = '7.b', codeIndex: string | null = null) => ({
  name: nameKey(name),
  bornOn,
  formerly: [] as { name: string; bornOn: string }[],
  codeIndex,
  stays: [{ classId }],
})
const elza = pupil('Elza Liepiņa', '2013-03-14')
const row = (name: string, told: { bornOn?: string; classId?: string; hasCode?: boolean } = {}) => ({
  name: nameKey(name),
  bornOn: told.bornOn ?? null,
  classId: told.classId ?? null,
  hasCode: told.hasCode ?? false,
})
const found = (...given: Parameters<typeof row>) => nearPupils(row(...given), [elza]).length

test('a similar name is near with the same birth date or without any, not with another', () => {
  expect(found('Elsa Liepiņa', { bornOn: '2013-03-14' })).toBe(1)
  expect(found('Elsa Liepiņa')).toBe(1)
  expect(found('Elsa Liepiņa', { bornOn: '2013-03-15' })).toBe(0)
  expect(found('Elza Liepiņa', { bornOn: '2013-03-15' })).toBe(1)
  expect(found('Elza Liepiņa', { bornOn: '2011-08-02' })).toBe(0)
})

test('without a birth date those of the class come before others of the same name', () => {
  const other = pupil('Elza Liepiņa', '2010-01-02', '9.a')

  const inClass = nearPupils(row('Elsa Liepiņa', { classId: '9.a' }), [elza, other])
  const nowhere = nearPupils(row('Elsa Liepiņa', { classId: '5.c' }), [elza, other])

  expect(inClass).toMatchObject([{ pupil: other, signs: ['name-near', 'born-unknown', 'class-same'] }])
  expect(nowhere).toHaveLength(2)
})

test('a row with a code is not about a pupil who has another one', () => {
  const coded = pupil('Elza Liepiņa', '2013-03-14', '7.b', 'ab')

  expect(nearPupils(row('Elsa Liepiņa', { hasCode: true }), [coded, elza])).toMatchObject([{ pupil: elza }])
})

test('a name from before a merge of two records is known as well', () => {
  const merged = { ...elza, formerly: [{ name: nameKey('Elza Ozoliņa'), bornOn: '2013-03-14' }] }

  expect(nearPupils(row('Elza Ozolina', { bornOn: '2013-03-24' }), [merged])).toHaveLength(1)
})
