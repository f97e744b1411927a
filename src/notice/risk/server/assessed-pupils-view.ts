import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { AssessedPupil } from '../contract/known-of-class.ts'

/** Of each pupil of a class the newest completed assessment begun since a day, else the newest draft, in one query. */
export async function listAssessedPupils(
  trx: Trx,
  of: { readonly classId: string; readonly since: string },
): Promise<AssessedPupil[]> {
  const { rows } = await sql<unknown>`
    select distinct on (assessment.pupil_id) assessment.pupil_id as "pupilId", assessment.status,
      (coalesce(assessment.completed_at, assessment.started_at) at time zone 'Europe/Riga')::date as on
    from risk.assessments assessment
    where assessment.class_id = ${of.classId}::uuid and assessment.started_at >= ${of.since}::date
    order by assessment.pupil_id, assessment.completed_at desc nulls last, assessment.started_at desc`.execute(
    trx,
  )
  return z.array(AssessedPupil).parse(rows)
}
