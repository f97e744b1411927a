import { sql } from 'kysely'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import {
  AssessmentId,
  AssessmentLevel,
  AssessorRole,
  ClassifierVersion,
  RiskCode,
} from '../contract/assessment.ts'
import type { AssessmentComparison, ComparedAssessment } from '../contract/comparison.ts'
import { draftsBeside, newestOfEach } from '../domain/compare-assessments.ts'

type Ids = { readonly pupilId: string; readonly assessmentId: string }

/** Everybody's assessment in the round of this one, in four queries; undefined when there is none of this pupil, or none to be seen. */
export async function findComparison(
  trx: Trx,
  ids: Ids,
  may: { write: boolean; actorId: string },
): Promise<AssessmentComparison | undefined> {
  const head = await findRoundHead(trx, ids)
  if (head === undefined) return undefined
  const round = await listRound(trx, head)
  const completed = newestOfEach(round)
  const drafts = draftsBeside(round)
  const shown = completed.map(({ id }) => id)
  const answers = await listAnswersOf(trx, shown)
  const texts = await listTextsOf(trx, shown)
  return {
    pupil: {
      id: PupilId.parse(ids.pupilId),
      givenName: head.given_name,
      familyName: head.family_name,
      className: head.class_name,
    },
    classifierVersion: ClassifierVersion.parse(head.classifier_version),
    schoolYear: head.school_year,
    semester: head.number,
    assessments: completed.map(({ id, by, as, completedAt, startedAt, level }) => ({
      id: AssessmentId.parse(id),
      by,
      as,
      completedAt: completedAt ?? startedAt,
      level: level ?? 'none',
      answers: answers.filter(({ assessmentId }) => assessmentId === id).map(({ answer }) => answer),
      texts: textsOf(texts.filter((text) => text.assessment_id === id)),
    })),
    drafts: drafts.map(({ by, as, startedAt }) => ({ by, as, startedAt })),
    can: {
      assess:
        may.write &&
        head.is_this_semester &&
        !round.some(({ assessorId, status }) => assessorId === may.actorId && status === 'completed'),
    },
  }
}

async function findRoundHead(trx: Trx, ids: Ids) {
  return trx
    .selectFrom('risk.assessments as assessment')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'assessment.pupil_id')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'assessment.semester_id')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .select([
      'assessment.pupil_id',
      'assessment.semester_id',
      'assessment.classifier_version',
      'pupil.given_name',
      'pupil.family_name',
      'class.name as class_name',
      'semester.school_year',
      'semester.number',
    ])
    .select(
      sql<boolean>`access.today() between semester.starts_on and semester.ends_on`.as('is_this_semester'),
    )
    .where('assessment.id', '=', ids.assessmentId)
    .where('assessment.pupil_id', '=', ids.pupilId)
    .executeTakeFirst()
}

async function listRound(
  trx: Trx,
  round: { pupil_id: string; semester_id: string; classifier_version: string },
) {
  const rows = await trx
    .selectFrom('risk.assessments as assessment')
    .leftJoin('people.persons as person', 'person.id', 'assessment.started_by')
    .select([
      'assessment.id',
      'assessment.status',
      'assessment.level',
      'assessment.started_by',
      'assessment.started_as',
      'assessment.started_at',
      'assessment.completed_at',
    ])
    .select(sql<string>`coalesce(person.given_name || ' ' || person.family_name, '')`.as('by'))
    .where('assessment.pupil_id', '=', round.pupil_id)
    .where('assessment.semester_id', '=', round.semester_id)
    .where('assessment.classifier_version', '=', round.classifier_version)
    .orderBy('assessment.started_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    assessorId: row.started_by,
    by: row.by,
    as: AssessorRole.nullable().parse(row.started_as),
    status: row.status === 'completed' ? ('completed' as const) : ('draft' as const),
    level: AssessmentLevel.nullable().parse(row.level),
    startedAt: row.started_at.toISOString(),
    completedAt: row.completed_at?.toISOString() ?? null,
  }))
}

async function listAnswersOf(trx: Trx, assessmentIds: readonly string[]) {
  const rows = await trx
    .selectFrom('risk.assessment_answers as answer')
    .select([
      'answer.assessment_id',
      'answer.risk_code',
      'answer.intensity',
      'answer.present',
      'answer.frequency',
      'answer.note',
      'answer.answered_at',
    ])
    .where('answer.assessment_id', '=', sql<string>`any (${assessmentIds}::uuid[])`)
    .orderBy('answer.risk_code')
    .execute()
  return rows.map((row) => ({
    assessmentId: row.assessment_id,
    answer: {
      riskCode: RiskCode.parse(row.risk_code),
      intensity: row.intensity,
      present: row.present,
      frequency: row.frequency,
      note: row.note,
      answeredAt: row.answered_at.toISOString(),
    },
  }))
}

async function listTextsOf(trx: Trx, assessmentIds: readonly string[]) {
  return trx
    .selectFrom('risk.assessment_texts as text')
    .select(['text.assessment_id', 'text.field', 'text.value'])
    .where('text.assessment_id', '=', sql<string>`any (${assessmentIds}::uuid[])`)
    .execute()
}

function textsOf(rows: readonly { field: string; value: string }[]): ComparedAssessment['texts'] {
  const text = (field: string) => rows.find((row) => row.field === field)?.value ?? ''
  return { strengths: text('strengths'), pupilView: text('pupil_view'), summary: text('summary') }
}
