import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type {
  AssessmentLevel,
  AssessmentTextField,
  AssessorRole,
  RiskAnswerValue,
} from '../contract/assessment.ts'

export type Stamp = { readonly by: string; readonly at: Date }

/** Adds a draft. Repeating the same id changes nothing, so a request that is sent twice makes one assessment. */
export async function insertAssessment(
  trx: Trx,
  assessment: {
    id: string
    pupilId: string
    semesterId: string
    classifierVersion: string
    place: Place
    as: AssessorRole | null
  },
  stamp: Stamp,
): Promise<void> {
  await trx
    .insertInto('risk.assessments')
    .values({
      id: assessment.id,
      pupil_id: assessment.pupilId,
      semester_id: assessment.semesterId,
      classifier_version: assessment.classifierVersion,
      status: 'draft',
      started_by: stamp.by,
      started_as: assessment.as,
      started_at: stamp.at,
      ...placeColumns(assessment.place),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export type SavedVersion = { readonly version: number }

/** Writes one answer if nobody saved a newer one; undefined means somebody did. */
export async function saveAnswer(
  trx: Trx,
  answer: { assessmentId: string; riskCode: string; value: RiskAnswerValue; version: number },
  stamp: Stamp,
): Promise<SavedVersion | undefined> {
  const columns = {
    intensity: answer.value.intensity,
    present: answer.value.present,
    frequency: answer.value.frequency,
    note: answer.value.note,
    version: answer.version + 1,
    answered_by: stamp.by,
    answered_at: stamp.at,
  }
  return trx
    .insertInto('risk.assessment_answers')
    .values({ assessment_id: answer.assessmentId, risk_code: answer.riskCode, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'risk_code'])
        .doUpdateSet(columns)
        .where('risk.assessment_answers.version', '=', answer.version),
    )
    .returning('version')
    .executeTakeFirst()
}

/** Writes one text if nobody saved a newer one; undefined means somebody did. */
export async function saveText(
  trx: Trx,
  text: { assessmentId: string; field: AssessmentTextField; value: string; version: number },
  stamp: Stamp,
): Promise<SavedVersion | undefined> {
  const columns = { value: text.value, version: text.version + 1, saved_by: stamp.by, saved_at: stamp.at }
  return trx
    .insertInto('risk.assessment_texts')
    .values({ assessment_id: text.assessmentId, field: text.field, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'field'])
        .doUpdateSet(columns)
        .where('risk.assessment_texts.version', '=', text.version),
    )
    .returning('version')
    .executeTakeFirst()
}

/** Locks the draft against a second completion and against answers that arrive meanwhile. */
export async function lockAssessment(
  trx: Trx,
  assessmentId: string,
): Promise<{ status: string; pupil_id: string; classifier_version: string; started_by: string } | undefined> {
  return trx
    .selectFrom('risk.assessments as assessment')
    .select([
      'assessment.status',
      'assessment.pupil_id',
      'assessment.classifier_version',
      'assessment.started_by',
    ])
    .where('assessment.id', '=', assessmentId)
    .forUpdate()
    .executeTakeFirst()
}

/** Removes a draft; its answers and texts go with it. Row-level security leaves a completed one, and that of a colleague. */
export async function deleteDraft(trx: Trx, assessmentId: string): Promise<void> {
  await trx
    .deleteFrom('risk.assessments')
    .where('risk.assessments.id', '=', assessmentId)
    .executeTakeFirstOrThrow()
}

export async function updateCompleted(
  trx: Trx,
  assessmentId: string,
  level: AssessmentLevel,
  stamp: Stamp,
): Promise<void> {
  await trx
    .updateTable('risk.assessments')
    .set({ status: 'completed', level, completed_by: stamp.by, completed_at: stamp.at })
    .where('risk.assessments.id', '=', assessmentId)
    .execute()
}
