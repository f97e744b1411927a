import { expect, test } from 'vitest'
import { isOver, monthOf, periodsUntil, usualPeriod } from './periods.ts'

const semesters = [
  { schoolYear: '2026/27', number: 1, startsOn: '2026-09-01', endsOn: '2026-12-18' },
  { schoolYear: '2026/27', number: 2, startsOn: '2027-01-04', endsOn: '2027-05-31' },
]

test('a month ends on its last day, also in a leap year', () => {
  expect(monthOf('2026-11-20')).toMatchObject({
    code: '2026-11',
    startsOn: '2026-11-01',
    endsOn: '2026-11-30',
  })
  expect(monthOf('2028-02-03').endsOn).toBe('2028-02-29')
})

test('periods are the months and semesters that have begun, newest first', () => {
  const periods = periodsUntil('2026-11-20', semesters)

  expect(periods.map(({ code }) => code)).toEqual(['2026-11', '2026-10', '2026-09', '2026-27-s1'])
  expect(usualPeriod(periods, '2026-11-20')?.code).toBe('2026-10')
})

test('a month is over on its last day', () => {
  expect(isOver(monthOf('2026-11-20'), '2026-11-29')).toBe(false)
  expect(isOver(monthOf('2026-11-20'), '2026-11-30')).toBe(true)
})
