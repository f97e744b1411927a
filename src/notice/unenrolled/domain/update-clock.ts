/**
 * What is known of each month is recorded by `dueDay` of the next. The period is the product's own: the law says only that the
 * register is kept.
 */
export function firstDue(openedOn: string, dueDay: number): string {
  return dayOfMonth(openedOn, 1, dueDay)
}

/** A record in the first days of a month, while the month before is still owed, is for that month; any other is for its own. */
export function nextDue(today: string, dueDay: number, dueOn: string): string {
  const owesMonthBefore = today <= dueOn && today.slice(0, 7) === dueOn.slice(0, 7)
  return dayOfMonth(today, owesMonthBefore ? 1 : 2, dueDay)
}

/**
 * The next check of a child lies no further ahead than a year: every school year begins with knowing where the child learns. The
 * period is the product's own.
 */
export const CHECK_WITHIN_DAYS = 365

/** Nobody has recorded anything in time. */
export function isSilent(entry: { readonly closedOn: string | null; readonly dueOn: string }, today: string) {
  return entry.closedOn === null && today > entry.dueOn
}

/** The day on which somebody meant to check again has passed, and nobody has recorded anything since. */
export function isCheckLate(
  entry: { readonly closedOn: string | null; readonly nextCheckOn: string | null },
  today: string,
) {
  return entry.closedOn === null && entry.nextCheckOn !== null && today > entry.nextCheckOn
}

function dayOfMonth(from: string, monthsLater: number, day: number): string {
  const [year = 0, month = 0] = from.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + monthsLater, day)).toISOString().slice(0, 10)
}
