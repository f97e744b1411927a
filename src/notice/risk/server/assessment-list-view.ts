import { sql } from 'kysely'
import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { AssessmentLevel, listAssessments } from '../contract/assessment.ts'

const Row = listAssessments.output.shape.rows.element

/** Every assessment of a pupil with the risks it found, in one query. */
export async function listAssessmentViews(trx: Trx, pupilId: string): Promise<z.infer<typeof Row>[]> {
  const rows = await trx
    .selectFrom('risk.assessments as assessment')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'assessment.semester_id')
    .leftJoin('people.persons as person', 'person.id', 'assessment.started_by')
    .select([
      'assessment.id',
      'assessment.classifier_version',
      'assessment.status',
      'assessment.level',
      'assessment.started_at',
      'assessment.completed_at',
      'assessment.semester_id',
      'assessment.started_by',
      'semester.school_year',
      'semester.number',
    ])
    .select(sql<string>`coalesce(person.given_name || ' ' || person.family_name, '')`.as('by'))
    .select(sql<unknown>`${risksFound}`.as('risks'))
    .select(sql<unknown>`${lookedAt}`.as('looked_at'))
    .select(sql<unknown>`${words}`.as('words'))
    .where('assessment.pupil_id', '=', pupilId)
    .orderBy('assessment.started_at', 'desc')
    .execute()
  return rows.map((row) =>
    Row.parse({
      id: row.id,
      classifierVersion: row.classifier_version,
      status: row.status,
      level: AssessmentLevel.nullable().parse(row.level),
      startedAt: row.started_at.toISOString(),
      completedAt: row.completed_at?.toISOString() ?? null,
      by: row.by,
      semesterId: row.semester_id,
      schoolYear: row.school_year,
      semester: row.number,
      assessorId: row.started_by,
      lookedAt: row.looked_at,
      risks: row.risks,
      words: row.words,
    }),
  )
}

const risksFound = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('code', answer.risk_code, 'nameLv', item.name_lv, 'nameEn', item.name_en,
      'frequency', answer.frequency) order by answer.frequency desc nulls last, item.position), '[]')
  from risk.assessment_answers answer
  join classifiers.items item on item.classifier = 'risk' and item.version = assessment.classifier_version and item.code = answer.risk_code
  where answer.assessment_id = assessment.id and (answer.intensity > 0 or answer.present))`

const lookedAt = sql`(
  select coalesce(jsonb_agg(answer.risk_code order by answer.risk_code), '[]')
  from risk.assessment_answers answer
  where answer.assessment_id = assessment.id and (answer.intensity is not null or answer.present is not null))`

const words = sql`(
  select jsonb_build_object(
    'strengths', coalesce(max(text.value) filter (where text.field = 'strengths'), ''),
    'pupilView', coalesce(max(text.value) filter (where text.field = 'pupil_view'), ''))
  from risk.assessment_texts text where text.assessment_id = assessment.id)`
