import { expect, test } from 'vitest'
import { isFound } from './colleague-states.ts'

test.each([
  ['', true],
  ['priede', true],
  ['PRIEDE ilze', true],
  ['klase', true],
  ['ozola', false],
])('„%s” is found: %s', (text, found) => {
  expect(isFound(text, ['Ilze', 'Priede', null, 'klases audzināšana 7.b'])).toBe(found)
})
