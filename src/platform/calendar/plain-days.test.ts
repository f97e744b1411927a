import { expect, test } from 'vitest'
import { isDay, mondayOf, plusDays } from './plain-days.ts'

test('days are counted over the ends of months, years and summer time', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(plusDays('2026-03-30', -2)).toBe('2026-03-28')
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  expect(mondayOf('2026-11-30')).toBe('2026-11-30')
})

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026', false],
  ['28.02.2026.', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})
