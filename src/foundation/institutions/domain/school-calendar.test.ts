import { expect, test } from 'vitest'
import { schoolCalendar } from '../server/reference-files.ts'
import { schoolYearOf, semesterOf, semesterPeriod } from './school-calendar.ts'

const calendar = schoolCalendar()

test.each([
  ['2026-09-01', '2026/27'],
  ['2027-08-31', '2026/27'],
  ['2026-08-31', '2025/26'],
  ['2024-09-01', '2023/24'],
  ['2024-09-02', '2024/25'],
])('%s belongs to the school year %s', (date, year) => {
  expect(schoolYearOf(calendar, date).id).toBe(year)
})

test.each(['2016-08-31', '2028-09-04', '2031-01-01'])('%s is outside the calendar', (date) => {
  expect(() => schoolYearOf(calendar, date)).toThrow('does not reach')
})

test.each([
  ['2026-12-18', 1],
  ['2026-12-31', 1],
  ['2027-01-04', 2],
  ['2027-07-15', 2],
])('%s counts to semester %i of 2026/27', (date, number) => {
  expect(semesterOf(calendar, date)).toEqual({ schoolYear: '2026/27', number })
})

test.each([
  [7, '2027-05-31'],
  [9, '2027-06-11'],
  [12, '2027-06-18'],
])('the second semester of grade %i ends on %s', (grade, endsOn) => {
  const period = semesterPeriod(calendar, { schoolYear: '2026/27', number: 2 }, grade)

  expect(period).toEqual({ startsOn: '2027-01-04', endsOn })
})

test('years follow each other and semesters do not overlap', () => {
  const days = calendar.flatMap((year) =>
    year.semesters.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
  )

  expect(days).toEqual(days.toSorted())
})
