import type { Db } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { ReportPeriod } from '../contract/report-words.ts'
import { periodsUntil } from '../domain/periods.ts'

/** Periods of the school years in the calendar that have begun, newest first. */
export async function listPeriods(db: Db, today: string): Promise<ReportPeriod[]> {
  const semesters = await db
    .selectFrom('institutions.semesters as semester')
    .select([
      'semester.school_year as schoolYear',
      'semester.number',
      'semester.starts_on as startsOn',
      'semester.ends_on as endsOn',
    ])
    .where('semester.starts_on', '<=', today)
    .orderBy('semester.starts_on', 'desc')
    .limit(4)
    .execute()
  return periodsUntil(today, semesters)
}

/** The period of an address; one that has not begun, or lies too far back, is unknown. */
export async function getPeriod(db: Db, code: string, today: string): Promise<ReportPeriod> {
  const found = (await listPeriods(db, today)).find((period) => period.code === code)
  if (found === undefined) throw notFound()
  return found
}
