import { expect, test } from 'vitest'
import { letterWeek } from './letter-week.ts'

test.each([
  ['2026-11-23', 6, undefined],
  ['2026-11-23', 7, '2026-11-23'],
  ['2026-11-23', 23, '2026-11-23'],
  ['2026-11-25', 0, '2026-11-23'],
  ['2026-11-26', 0, undefined],
  ['2026-11-29', 12, undefined],
])('on %s at %i the letters of %s are to go', (day, hour, week) => {
  expect(letterWeek({ day, hour })).toBe(week)
})
