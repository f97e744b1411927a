import { expect, test } from 'vitest'
import { isWeekend, readDate } from './read-date.ts'

test.each([
  ['20.11.2026.', '2026-11-20'],
  ['20.11.2026', '2026-11-20'],
  ['1.9.2026', '2026-09-01'],
  ['01.09.26', '2026-09-01'],
  ['2026-11-20', '2026-11-20'],
  ['2026.11.20.', '2026-11-20'],
  ['2026-11-20T08:30:00', '2026-11-20'],
  ['20/11/2026 08:30', '2026-11-20'],
])('%s is a day', (text, day) => {
  expect(readDate(text)).toBe(day)
})

test.each(['', '31.02.2026', '2026', 'piektdiena', '11/20/2026', '46000', '00.00.0000', '=TODAY()'])(
  '%j is no day',
  (text) => {
    expect(readDate(text)).toBeUndefined()
  },
)

test('Saturdays and Sundays are weekends', () => {
  expect(['2026-11-20', '2026-11-21', '2026-11-22'].map(isWeekend)).toEqual([false, true, true])
})
