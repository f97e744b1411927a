import { type Expression, type SqlBool, sql } from 'kysely'

export const DAY_MS = 86_400_000

/** Whole days between notice and answer (or now), as people count them: 47 hours are one day. */
export function wholeDays(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS))
}

/** SQL condition on `flag`: raised more whole days ago than given, by the same count as `wholeDays`. */
export function raisedMoreThan(days: number, now: Date): Expression<SqlBool> {
  return sql<SqlBool>`flag.raised_at <= ${new Date(now.getTime() - (days + 1) * DAY_MS)}`
}
