import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import type { Holiday } from '../domain/weeks.ts'

/** Holidays of schools that meet a span of days. */
export async function listHolidays(
  db: Db,
  span: { readonly first: string; readonly last: string },
): Promise<readonly Holiday[]> {
  const { rows } = await sql<{ starts_on: string; ends_on: string; first: number; last: number }>`
    select holiday.starts_on, holiday.ends_on, lower(holiday.grades) as first, upper(holiday.grades) - 1 as last
    from institutions.holidays holiday
    where holiday.starts_on <= ${span.last}::date and holiday.ends_on >= ${span.first}::date`.execute(db)
  return rows.map((row) => ({ startsOn: row.starts_on, endsOn: row.ends_on, grades: [row.first, row.last] }))
}
