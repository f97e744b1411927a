import type { Db } from '#platform/db/connect.ts'

export type SchoolYearDays = { readonly code: string; readonly startsOn: string; readonly endsOn: string }

export async function findSchoolYear(db: Db, code: string): Promise<SchoolYearDays | undefined> {
  return db
    .selectFrom('institutions.school_years as year')
    .select(['year.code', 'year.starts_on as startsOn', 'year.ends_on as endsOn'])
    .where('year.code', '=', code)
    .executeTakeFirst()
}
