import { expect, test } from 'vitest'
import { semesterDays, yearEndsOn } from './calendar.ts'

test('a semester has no weekends, holidays or days after today', () => {
  const { days, plannedDays } = semesterDays('2026/27', 1, 7, '2026-11-20')

  expect(days).toHaveLength(53)
  expect(plannedDays).toBe(73)
  expect(days).not.toContain('2026-11-18')
  expect(days.filter((day) => day >= '2026-10-19' && day <= '2026-10-23')).toEqual([])
  expect(days.at(-1)).toBe('2026-11-20')
})

test('grade 1 has a week more of holidays and grade 9 a longer year', () => {
  const usual = semesterDays('2024/25', 2, 5, '2025-08-31').days.length

  expect(semesterDays('2024/25', 2, 1, '2025-08-31').days).toHaveLength(usual - 5)
  expect(semesterDays('2024/25', 2, 9, '2025-08-31').days).toHaveLength(usual + 10)
  expect(yearEndsOn('2024/25', 9)).toBe('2025-06-13')
})

test('the adopted dates of 2025/26 are used', () => {
  const { days } = semesterDays('2025/26', 2, 5, '2026-08-31')

  expect(days[0]).toBe('2026-01-05')
  expect(days.at(-1)).toBe('2026-05-29')
  expect(days.some((day) => day >= '2026-03-09' && day <= '2026-03-13')).toBe(false)
})
