import { expect, test } from 'vitest'
import { type Holiday, weeklyDays, weeksOf } from './weeks.ts'

const winter: Holiday = { startsOn: '2026-12-21', endsOn: '2027-01-01', grades: [1, 12] }
const forGrade1: Holiday = { startsOn: '2026-11-23', endsOn: '2026-11-29', grades: [1, 1] }
const span = { first: '2026-11-24', last: '2027-01-05' }

test('a series skips holidays of the grades that take part', () => {
  expect(weeklyDays(span, [winter, forGrade1], [7])).toEqual([
    '2026-11-24',
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
    '2027-01-05',
  ])
  expect(weeklyDays(span, [winter, forGrade1], [7, 1])[0]).toBe('2026-12-01')
})

test('a single session is a series of one day; on a holiday there is none', () => {
  expect(weeklyDays({ first: '2026-11-24', last: '2026-11-24' }, [winter], [7])).toEqual(['2026-11-24'])
  expect(weeklyDays({ first: '2026-12-24', last: '2026-12-24' }, [winter], [7])).toEqual([])
})

test('weeks of a period are counted from its first day', () => {
  expect(weeksOf({ startsOn: '2026-11-20', endsOn: '2026-12-18' })).toBe(5)
  expect(weeksOf({ startsOn: '2026-11-20', endsOn: '2026-11-20' })).toBe(1)
})
