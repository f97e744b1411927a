import { expect, test } from 'vitest'
import { readNameSearch } from './name-search.ts'

test.each([
  ['', null],
  ['  ', null],
  ['liep', { start: 'liep', others: [] }],
  ['Liepiņa, Elza', { start: 'Liepiņa', others: ['Elza'] }],
  ['Ozola-Kalniņa a', { start: 'Ozola', others: ['Kalniņa', 'a'] }],
])('“%s” is looked for by its words', (text, expected) => {
  expect(readNameSearch(text)).toEqual(expected)
})
