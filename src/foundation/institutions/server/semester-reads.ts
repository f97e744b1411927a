import type { Db } from '#platform/db/connect.ts'

export type Semester = {
  readonly id: string
  readonly schoolYear: string
  readonly number: number
  readonly startsOn: string
  readonly endsOn: string
}

const semester = [
  'semester.id',
  'semester.school_year as schoolYear',
  'semester.number',
  'semester.starts_on as startsOn',
  'semester.ends_on as endsOn',
] as const

/** The semester that began last, as `semesterOf`: winter holidays count to the first, summer to the second. */
export async function findSemesterOf(db: Db, date: string): Promise<Semester | undefined> {
  return db
    .selectFrom('institutions.semesters as semester')
    .select(semester)
    .where('semester.starts_on', '<=', date)
    .orderBy('semester.starts_on', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Semesters that have begun by a day, newest first. */
export async function listSemesters(db: Db, until: string): Promise<readonly Semester[]> {
  return db
    .selectFrom('institutions.semesters as semester')
    .select(semester)
    .where('semester.starts_on', '<=', until)
    .orderBy('semester.starts_on', 'desc')
    .execute()
}

/** School years that have begun, the newest first. */
export async function listSchoolYears(db: Db, until: string): Promise<readonly string[]> {
  return [...new Set((await listSemesters(db, until)).map(({ schoolYear }) => schoolYear))]
}
