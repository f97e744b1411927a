import type { Db } from '#platform/db/connect.ts'

export type LatestAssessment = {
  readonly id: string
  readonly classifierVersion: string
  readonly risks: readonly { readonly riskCode: string; readonly frequency: number | null }[]
  readonly strengths: string
  readonly pupilView: string
}

/** The newest completed assessment of a pupil: the risks it found, heaviest first, strengths and the pupil's own words. */
export async function findLatestAssessment(db: Db, pupilId: string): Promise<LatestAssessment | undefined> {
  const head = await db
    .selectFrom('risk.assessments as assessment')
    .select(['assessment.id', 'assessment.classifier_version'])
    .where('assessment.pupil_id', '=', pupilId)
    .where('assessment.status', '=', 'completed')
    .orderBy('assessment.completed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (head === undefined) return undefined
  const risks = await db
    .selectFrom('risk.assessment_answers as answer')
    .select(['answer.risk_code as riskCode', 'answer.frequency'])
    .where('answer.assessment_id', '=', head.id)
    .where((where) => where.or([where('answer.intensity', '>', 0), where('answer.present', '=', true)]))
    .orderBy('answer.frequency', (order) => order.desc().nullsLast())
    .orderBy('answer.risk_code')
    .execute()
  const texts = await db
    .selectFrom('risk.assessment_texts as text')
    .select(['text.field', 'text.value'])
    .where('text.assessment_id', '=', head.id)
    .execute()
  const text = (field: string) => texts.find((row) => row.field === field)?.value ?? ''
  return {
    id: head.id,
    classifierVersion: head.classifier_version,
    risks,
    strengths: text('strengths'),
    pupilView: text('pupil_view'),
  }
}

/** The draft that a person has begun for a pupil this semester and not finished. */
export async function findOwnDraft(
  db: Db,
  of: { pupilId: string; semesterId: string; classifierVersion: string; startedBy: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('risk.assessments as assessment')
    .select('assessment.id')
    .where('assessment.pupil_id', '=', of.pupilId)
    .where('assessment.semester_id', '=', of.semesterId)
    .where('assessment.classifier_version', '=', of.classifierVersion)
    .where('assessment.started_by', '=', of.startedBy)
    .where('assessment.status', '=', 'draft')
    .orderBy('assessment.started_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}
