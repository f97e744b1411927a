import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { ClassifierVersion } from '../contract/assessment.ts'
import { GroupHistory, type RoundHistory } from '../contract/risk-history.ts'

type Row = {
  school_year: string
  number: number
  classifier_version: string
  completed_at: Date
  assessors: number
  groups: unknown
}

/** Every round of a pupil by risk group, in one query. Of each person the newest completed assessment of the round counts. */
export async function listRiskHistoryView(trx: Trx, pupilId: string): Promise<RoundHistory[]> {
  const { rows } = await sql<Row>`
    with of_each as (
      select distinct on (assessment.semester_id, assessment.classifier_version, assessment.started_by)
        assessment.id, assessment.semester_id, assessment.classifier_version, assessment.completed_at
      from risk.assessments assessment
      where assessment.pupil_id = ${pupilId}::uuid and assessment.status = 'completed'
      order by assessment.semester_id, assessment.classifier_version, assessment.started_by, assessment.completed_at desc),
    rounds as (
      select semester_id, classifier_version, max(completed_at) as completed_at, count(*)::int as assessors, array_agg(id) as ids
      from of_each group by semester_id, classifier_version)
    select semester.school_year, semester.number, rounds.classifier_version, rounds.completed_at, rounds.assessors, ${byGroup} as groups
    from rounds join institutions.semesters semester on semester.id = rounds.semester_id
    order by semester.starts_on, rounds.completed_at`.execute(trx)
  return rows.map((row) => ({
    schoolYear: row.school_year,
    semester: row.number,
    classifierVersion: ClassifierVersion.parse(row.classifier_version),
    completedAt: row.completed_at.toISOString(),
    assessors: row.assessors,
    groups: GroupHistory.array().parse(row.groups),
  }))
}

const byGroup = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('code', "group".code, 'nameLv', "group".name_lv, 'nameEn', "group".name_en,
      'looked', coalesce(seen.looked, 0), 'found', coalesce(seen.found, 0), 'heaviest', seen.heaviest) order by "group".position), '[]')
  from classifiers.groups "group"
  left join lateral (
    select count(distinct answer.risk_code) as looked,
      count(distinct answer.risk_code) filter (where answer.intensity > 0 or answer.present) as found,
      max(answer.frequency) filter (where answer.intensity > 0 or answer.present) as heaviest
    from risk.assessment_answers answer
    join classifiers.items item on item.classifier = 'risk' and item.version = rounds.classifier_version and item.code = answer.risk_code
    where answer.assessment_id = any (rounds.ids) and item.group_code = "group".code) seen on true
  where "group".classifier = 'risk' and "group".version = rounds.classifier_version)`
