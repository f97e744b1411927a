import { findSemesterOf, type Semester } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'

/** The semester in which a class is screened now. */
export async function requireSemester(trx: Trx, today: string): Promise<Semester> {
  const semester = await findSemesterOf(trx, today)
  if (semester === undefined) throw refuse('screening.no-semester', { params: { day: today } })
  return semester
}
