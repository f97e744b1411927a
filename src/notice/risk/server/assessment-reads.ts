import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type LatestRound = {
  readonly classifierVersion: string
  readonly risks: readonly { readonly riskCode: string; readonly frequency: number | null }[]
  readonly strengths: string
  readonly pupilView: string
}

/**
 * What everybody saw in the newest round of a pupil: the risks that anybody found, as heavy as the heaviest saw them, heaviest
 * first, and the newest words. Of each person the newest completed assessment counts.
 */
export async function findLatestRound(db: Db, pupilId: string): Promise<LatestRound | undefined> {
  const round = await listLatestRound(db, pupilId)
  const newest = round[0]
  if (newest === undefined) return undefined
  const ids = round.map(({ id }) => id)
  const risks = await db
    .selectFrom('risk.assessment_answers as answer')
    .select('answer.risk_code as riskCode')
    .select((select) => select.fn.max('answer.frequency').as('frequency'))
    .where('answer.assessment_id', 'in', ids)
    .where((where) => where.or([where('answer.intensity', '>', 0), where('answer.present', '=', true)]))
    .groupBy('answer.risk_code')
    .orderBy('frequency', (order) => order.desc().nullsLast())
    .orderBy('answer.risk_code')
    .execute()
  const texts = await db
    .selectFrom('risk.assessment_texts as text')
    .select(['text.field', 'text.value'])
    .where('text.assessment_id', 'in', ids)
    .where('text.value', '<>', '')
    .orderBy('text.saved_at', 'desc')
    .execute()
  const text = (field: string) => texts.find((row) => row.field === field)?.value ?? ''
  return {
    classifierVersion: newest.classifier_version,
    risks,
    strengths: text('strengths'),
    pupilView: text('pupil_view'),
  }
}

/** Of each person the newest completed assessment in the round of the newest of all, the newest first. */
async function listLatestRound(
  db: Db,
  pupilId: string,
): Promise<{ id: string; classifier_version: string }[]> {
  const { rows } = await sql<{ id: string; classifier_version: string }>`
    with completed as (
      select assessment.id, assessment.semester_id, assessment.classifier_version, assessment.started_by, assessment.completed_at
      from risk.assessments assessment
      where assessment.pupil_id = ${pupilId}::uuid and assessment.status = 'completed'),
    newest as (select * from completed order by completed_at desc limit 1),
    of_each as (
      select distinct on (completed.started_by) completed.* from completed
      join newest using (semester_id, classifier_version)
      order by completed.started_by, completed.completed_at desc)
    select id, classifier_version from of_each order by completed_at desc`.execute(db)
  return rows
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
