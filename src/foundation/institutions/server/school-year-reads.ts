import type { Db } from '#platform/db/connect.ts'

export type SchoolYearDays = { readonly code: string; readonly startsOn: string; readonly endsOn: string }

export async function findSchoolYear(db: Db, code: string): Promise<SchoolYearDays | undefined> {
  return db
    .selectFrom('institutions.school_years as year')
    .select(['year.code', 'year.starts_on as startsOn', 'year.ends_on as endsOn'])
    .where('year.code', '=', code)
    .executeTakeFirst()
}

/** The code of the school year that began last by a day: summer belongs to the year before. */
export async function findSchoolYearOn(db: Db, day: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('institutions.school_years as year')
    .select('year.code')
    .where('year.starts_on', '<=', day)
    .orderBy('year.starts_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.code
}
