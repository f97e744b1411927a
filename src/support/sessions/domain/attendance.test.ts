import { expect, test } from 'vitest'
import { allPresent, isWhole, sameMarks } from './attendance.ts'

test('all were here, except those of whom something else was said', () => {
  expect(allPresent({ anna: null, toms: 'excused' })).toEqual({ anna: 'present', toms: 'excused' })
})

test('the same marks sent twice are the same, whatever their order; not marked is not absent', () => {
  expect(sameMarks({ anna: 'present', toms: null }, { toms: null, anna: 'present' })).toBe(true)
  expect(sameMarks({ anna: null }, {})).toBe(true)
  expect(sameMarks({ anna: 'present' }, { anna: 'absent' })).toBe(false)
  expect(sameMarks({ anna: null }, { anna: 'absent' })).toBe(false)
})

test('attendance is whole when everybody is marked', () => {
  expect(isWhole({ anna: 'present', toms: 'called_off' })).toBe(true)
  expect(isWhole({ anna: 'present', toms: null })).toBe(false)
})
