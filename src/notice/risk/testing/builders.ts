import type { Place } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

/** A draft of this pupil with one risk answered: unexcused absence, often, repeated. */
export async function aDraftAssessment(
  owner: Db,
  of: { pupilId: string; place: Place; semesterId: string; by: string },
): Promise<string> {
  const id = newId()
  const at = new Date('2026-11-19T12:00:00Z')
  await owner
    .insertInto('risk.assessments')
    .values({
      id,
      pupil_id: of.pupilId,
      semester_id: of.semesterId,
      classifier_version: '2023',
      status: 'draft',
      started_by: of.by,
      started_at: at,
      municipality_id: of.place.municipalityId ?? '',
      institution_id: of.place.institutionId ?? null,
      class_id: of.place.classId ?? null,
    })
    .execute()
  await owner
    .insertInto('risk.assessment_answers')
    .values({
      assessment_id: id,
      risk_code: 'R23-S02',
      intensity: 2,
      frequency: 2,
      version: 1,
      answered_by: of.by,
      answered_at: at,
    })
    .execute()
  return id
}
