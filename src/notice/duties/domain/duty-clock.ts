import { plusDays } from '#platform/calendar/plain-days.ts'

/** The school days of a range, both ends inside, as the calendar has them for the pupil's grade. */
export type SchoolDays = (range: { readonly from: string; readonly until: string }) => readonly string[]

/** Longer than any holiday between two school days. */
const AHEAD_DAYS = 150

/**
 * The last school day on which it is done on time: the day on which the data arrived does not count. Where the calendar is
 * not known so far ahead, working days are counted.
 */
export function dueDay(schoolDays: SchoolDays, openedOn: string, withinSchoolDays: number): string {
  const known = schoolDays({ from: plusDays(openedOn, 1), until: plusDays(openedOn, AHEAD_DAYS) })
  return known[withinSchoolDays - 1] ?? nthWorkday(openedOn, withinSchoolDays)
}

/** School days that are left, today not counted: 0 on the last day, below 0 when it is late. */
export function schoolDaysLeft(schoolDays: SchoolDays, dueOn: string, today: string): number {
  const between = (after: string, until: string) => schoolDays({ from: plusDays(after, 1), until }).length
  return today <= dueOn ? between(today, dueOn) : -Math.max(1, between(dueOn, today))
}

function nthWorkday(after: string, count: number): string {
  let day = after
  for (let found = 0; found < count; ) {
    day = plusDays(day, 1)
    const weekday = new Date(day).getUTCDay()
    if (weekday >= 1 && weekday <= 5) found++
  }
  return day
}
