import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { measurePupil } from './indicator-reads.ts'
import type { LockedPlan } from './plan-store.ts'

/** A goal is about the mean of a subject in which the pupil has marks: else nothing would be measured. */
export async function requireMarkedSubject(
  trx: Trx,
  plan: LockedPlan,
  subject: string | null,
): Promise<void> {
  if (subject === null) return
  const { subjects } = await measurePupil(trx, plan)
  if (!subjects.some((one) => one.subject === subject)) throw refuse('plans.subject-without-marks')
}
