import { mondayOf, plusDays } from '#platform/calendar/plain-days.ts'

export type WeekCount = { readonly startsOn: string; readonly unexcused: number }

/** All unexcused absence up to the end of each week, from the week of `from` to that of `until`. */
export function cumulativeWeeks(
  counts: readonly WeekCount[],
  from: string,
  until: string | null,
): WeekCount[] {
  if (until === null) return []
  const byWeek = new Map(counts.map((week) => [week.startsOn, week.unexcused]))
  const weeks: WeekCount[] = []
  let sum = 0
  for (let week = mondayOf(from); week <= until; week = plusDays(week, 7)) {
    sum += byWeek.get(week) ?? 0
    weeks.push({ startsOn: week, unexcused: sum })
  }
  return weeks
}
