import { expect, test } from 'vitest'
import { dueDay, type SchoolDays, schoolDaysLeft } from './duty-clock.ts'
import { dutyState } from './duty-state.ts'

/** Monday to Friday, without the week of 19 October and without 18 November. */
const schoolDays: SchoolDays = ({ from, until }) => {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(until); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const weekday = new Date(at).getUTCDay()
    const isFree = (day >= '2026-10-19' && day <= '2026-10-23') || day === '2026-11-18'
    if (weekday !== 0 && weekday !== 6 && !isFree) days.push(day)
  }
  return days
}

test.each([
  ['a Friday', '2026-11-20', '2026-11-27'],
  ['a Saturday', '2026-11-21', '2026-11-27'],
  ['a week with a public holiday', '2026-11-13', '2026-11-23'],
  ['before the autumn holiday', '2026-10-16', '2026-10-30'],
])('the fifth school day after data that arrive on %s', (_, opened, due) => {
  expect(dueDay(schoolDays, opened, 5)).toBe(due)
})

test('where the calendar is not known, working days are counted', () => {
  expect(dueDay(() => [], '2026-11-20', 5)).toBe('2026-11-27')
})

test.each([
  ['2026-11-20', 5],
  ['2026-11-26', 1],
  ['2026-11-27', 0],
  ['2026-11-28', -1],
  ['2026-12-02', -3],
])('on %s there are %i school days left until the 27th', (today, left) => {
  expect(schoolDaysLeft(schoolDays, '2026-11-27', today)).toBe(left)
})

test.each([
  ['open on the last day', { doneOn: null, isWithdrawn: false }, '2026-11-27', 'open'],
  ['late the day after', { doneOn: null, isWithdrawn: false }, '2026-11-28', 'late'],
  ['done on the last day', { doneOn: '2026-11-27', isWithdrawn: false }, '2026-12-01', 'done-on-time'],
  ['done the day after', { doneOn: '2026-11-28', isWithdrawn: false }, '2026-12-01', 'done-late'],
  ['withdrawn', { doneOn: null, isWithdrawn: true }, '2026-12-01', 'withdrawn'],
])('%s', (_, days, today, state) => {
  expect(dutyState({ dueOn: '2026-11-27', ...days }, today)).toBe(state)
})
