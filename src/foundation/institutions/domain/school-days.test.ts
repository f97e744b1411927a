import { expect, test } from 'vitest'
import { schoolCalendar } from '../server/reference-files.ts'
import { schoolDays } from './school-days.ts'

const calendar = schoolCalendar()

test('weekends have no lessons', () => {
  expect(schoolDays(calendar, { from: '2026-11-06', until: '2026-11-10' }, 7)).toEqual([
    '2026-11-06',
    '2026-11-09',
    '2026-11-10',
  ])
})

test('18 November has no lessons', () => {
  expect(schoolDays(calendar, { from: '2026-11-17', until: '2026-11-19' }, 7)).toEqual([
    '2026-11-17',
    '2026-11-19',
  ])
})

test('the autumn holidays have no lessons', () => {
  expect(schoolDays(calendar, { from: '2026-10-19', until: '2026-10-25' }, 7)).toEqual([])
})

test('only grade 1 rests in its extra week', () => {
  const week = { from: '2027-02-08', until: '2027-02-12' }

  expect(schoolDays(calendar, week, 1)).toEqual([])
  expect(schoolDays(calendar, week, 2)).toHaveLength(5)
})

test('grades 9 and 12 have lessons in June', () => {
  const june = { from: '2027-06-01', until: '2027-06-30' }

  expect(schoolDays(calendar, june, 7)).toEqual([])
  expect(schoolDays(calendar, june, 9).at(-1)).toBe('2027-06-11')
  expect(schoolDays(calendar, june, 12).at(-1)).toBe('2027-06-18')
})

test('a range over two years goes around the summer', () => {
  const days = schoolDays(calendar, { from: '2026-05-29', until: '2026-09-01' }, 7)

  expect(days).toEqual(['2026-05-29', '2026-09-01'])
})

test('a range that ends before it begins has no days', () => {
  expect(schoolDays(calendar, { from: '2026-11-10', until: '2026-11-09' }, 7)).toEqual([])
})

test.each([1, 5, 9, 12])('a school year of grade %i has between 160 and 190 days', (grade) => {
  const counts = calendar.map(
    (year) =>
      schoolDays([year], { from: year.startsOn, until: `${Number(year.id.slice(0, 4)) + 1}-08-31` }, grade)
        .length,
  )

  expect(Math.min(...counts)).toBeGreaterThanOrEqual(160)
  expect(Math.max(...counts)).toBeLessThanOrEqual(190)
})
