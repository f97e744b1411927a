import type { Db } from '#platform/db/connect.ts'

type SemesterChoice = { id: string; schoolYear: string; number: number; present: boolean }

/** The last semesters that have begun, newest first. */
export async function listSemesters(db: Db, today: string): Promise<SemesterChoice[]> {
  const rows = await db
    .selectFrom('institutions.semesters as semester')
    .select(['semester.id', 'semester.school_year as schoolYear', 'semester.number'])
    .where('semester.starts_on', '<=', today)
    .orderBy('semester.starts_on', 'desc')
    .limit(8)
    .execute()
  return rows.map((row, index) => ({ ...row, present: index === 0 }))
}
