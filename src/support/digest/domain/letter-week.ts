import { mondayOf, plusDays } from '#platform/calendar/plain-days.ts'

/** The letter goes on Monday from seven in the morning; after a standstill until Wednesday, later it would be last week's news. */
const FROM_HOUR = 7
const LAST_DAY = 2

/** The Monday whose letters are to go now, by the day and the hour in Latvia; undefined: it is not the time. */
export function letterWeek({
  day,
  hour,
}: {
  readonly day: string
  readonly hour: number
}): string | undefined {
  const monday = mondayOf(day)
  if (day === monday && hour < FROM_HOUR) return undefined
  return day <= plusDays(monday, LAST_DAY) ? monday : undefined
}
