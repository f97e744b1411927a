import { expect, test } from 'vitest'
import { isFamilyOnly } from './is-family-only.ts'

test.each([
  ['a guardian or a pupil', { 'own.read': true, 'journal.read': true, 'pupil.list': false }, true],
  ['a teacher with a child at a school', { 'own.read': true, 'pupil.list': true }, false],
  ['a teacher', { 'own.read': false, 'pupil.list': true }, false],
  ['a data-protection officer', { 'journal.read': true, 'journal.verify': true }, false],
  ['somebody whose rights have ended', {}, false],
])('%s', (_who, can, expected) => {
  expect(isFamilyOnly({ can })).toBe(expected)
})
