import { expect, test } from 'vitest'
import { hasLostMarks } from './fold.ts'

test.each([
  ['Bluma', 'Blūma', true],
  ['Blūma', 'Bluma', false],
  ['Blūma', 'Blūma', false],
  ['Blume', 'Blūma', false],
  ['Kalnins-Ozols', 'Kalniņš-Ozols', true],
])('%s has lost marks of %s: %s', (text, of, lost) => {
  expect(hasLostMarks(text, of)).toBe(lost)
})
