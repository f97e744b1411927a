import { plusDays } from '#platform/calendar/plain-days.ts'

export type Holiday = {
  readonly startsOn: string
  readonly endsOn: string
  /** First and last grade that rests. */
  readonly grades: readonly [first: number, last: number]
}

/** The same weekday from the first day to the last, without days on which one of the grades rests. */
export function weeklyDays(
  span: { readonly first: string; readonly last: string },
  holidays: readonly Holiday[],
  grades: readonly number[],
): readonly string[] {
  const days: string[] = []
  for (let day = span.first; day <= span.last; day = plusDays(day, 7)) {
    if (!isHoliday(day, holidays, grades)) days.push(day)
  }
  return days
}

function isHoliday(day: string, holidays: readonly Holiday[], grades: readonly number[]): boolean {
  return holidays.some(
    ({ startsOn, endsOn, grades: [first, last] }) =>
      startsOn <= day && day <= endsOn && grades.some((grade) => first <= grade && grade <= last),
  )
}

/** Weeks that a period touches, counted from its first day. */
export function weeksOf({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string
  readonly endsOn: string
}): number {
  let weeks = 0
  for (let day = startsOn; day <= endsOn; day = plusDays(day, 7)) weeks++
  return weeks
}
