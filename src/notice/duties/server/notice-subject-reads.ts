import type { Db } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'

export type NoticeSubject = {
  readonly pupilId: string
  readonly semesterId: string
  readonly bornOn: string
}

/** Whom a notice is about, and for which semester. */
export async function getNoticeSubject(db: Db, dutyId: string): Promise<NoticeSubject> {
  const found = await db
    .selectFrom('duties.duties as duty')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'duty.pupil_id')
    .select(['duty.pupil_id as pupilId', 'duty.semester_id as semesterId', 'pupil.born_on as bornOn'])
    .where('duty.id', '=', dutyId)
    .executeTakeFirst()
  if (found === undefined) throw notFound()
  return found
}
