import { describe, expect, test } from 'vitest'
import { isName, looksLikeFormula, quotable, withoutGuard } from './cell-guards.ts'

test.each(['=1+1', '=HYPERLINK("http://x")', '+cmd|calc', '-2+3+cmd', '@SUM(A1)'])(
  '%s is a formula',
  (text) => {
    expect(looksLikeFormula(text)).toBe(true)
  },
)

test.each(['+', '-', '-5', '+371 29', '7.b', '', 'Elza'])('%j is none', (text) => {
  expect(looksLikeFormula(text)).toBe(false)
})

test.each([
  ["'+371 20000000", '+371 20000000'],
  ["'=1+1", '=1+1'],
  ["'s-Gravenhage", "'s-Gravenhage"],
  ['Elza', 'Elza'],
])('%s comes back from a file of rows to repair as %s', (text, plain) => {
  expect(withoutGuard(text)).toBe(plain)
})

describe('names', () => {
  test.each(['Elza', 'Anna Marija', 'Bērziņa-Kalniņa', "O'Nīls", 'Ķēniņš', 'A.'])('%s is one', (text) => {
    expect(isName(text)).toBe(true)
  })

  test.each(['Ä€boliÅ†Å¡', 'LiepiÅ†a', 'Elza7', '=Elza', '', 'Kalni?š', '<b>'])('%j is none', (text) => {
    expect(isName(text)).toBe(false)
  })
})

test('what a report repeats has no personal code and no great length', () => {
  expect(quotable('Liepiņa 140313-90120 x')).toBe('Liepiņa ••••••-••••• x')
  expect(quotable('14031390120')).toBe('••••••-•••••')
  expect(quotable('a'.repeat(500)).length).toBeLessThan(70)
})
