import { monthsBetween } from './months.ts'

/** Ten-point marks of one subject in one calendar month (`2026-09`). */
export type MonthOfMarks = {
  readonly subject: string
  readonly month: string
  readonly sum: number
  readonly count: number
}

export type MarkTrend = {
  /** Without a break from the first to the last one, so that holidays are as wide as they are long. */
  readonly months: readonly string[]
  /** Means of all subjects together, a month each; null: no mark on the scale. */
  readonly overall: readonly (number | null)[]
  /** Means of one subject, a month each. */
  readonly of: (subject: string) => readonly (number | null)[]
}

/** Means by month from the first day on, up to the day that the data reach; nothing while there is no mark on the scale. */
export function markTrend(
  rows: readonly MonthOfMarks[],
  { from, until }: { readonly from: string; readonly until: string | null },
): MarkTrend {
  const months = until === null || rows.length === 0 ? [] : monthsBetween(from, until)
  const meansOf = (marks: readonly MonthOfMarks[]) =>
    months.map((month) => meanOf(marks.filter((row) => row.month === month)))
  return {
    months,
    overall: meansOf(rows),
    of: (subject) => meansOf(rows.filter((row) => row.subject === subject)),
  }
}

function meanOf(marks: readonly MonthOfMarks[]): number | null {
  const count = marks.reduce((total, row) => total + row.count, 0)
  return count === 0 ? null : marks.reduce((total, row) => total + row.sum, 0) / count
}
