import { expect, test } from 'vitest'
import { saysNothing } from './statuses.ts'

const known = { status: 'clarifying', cause: null }
const nothing = { ...known, action: null, words: '' }

test('a record without anything new says nothing', () => {
  expect(saysNothing(nothing, known)).toBe(true)
})

test.each([
  [{ ...nothing, status: 'ill' }],
  [{ ...nothing, cause: 'no-place' }],
  [{ ...nothing, action: 'visited_home' }],
  [{ ...nothing, words: 'Māte atbildēs rīt.' }],
])('whatever is new is something: %o', (told) => {
  expect(saysNothing(told, known)).toBe(false)
})
