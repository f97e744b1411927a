import { sql } from 'kysely'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import {
  AssessmentId,
  type AssessmentTextField,
  type AssessmentView,
  AssessorRole,
  assessmentTextFields,
  ClassifierVersion,
  RiskCode,
} from '../contract/assessment.ts'
import { levelOf } from '../domain/assessment.ts'
import { stageOf } from '../domain/stage.ts'
import { listFactsOfAssessment } from './flag-facts-reads.ts'
import { findRisksOfRules } from './risks-of-rules.ts'

type Can = AssessmentView['can']

/** One assessment as its page shows it, in a fixed number of queries; undefined when there is none of this pupil, or none to be seen. */
export async function findAssessmentView(
  trx: Trx,
  ids: { pupilId: string; assessmentId: string },
  may: { write: boolean; actorId: string },
): Promise<AssessmentView | undefined> {
  const head = await findHead(trx, ids)
  if (head === undefined) return undefined
  const answers = await listAnswers(trx, ids.assessmentId)
  const texts = await listTexts(trx, ids.assessmentId)
  const status = head.status === 'completed' ? 'completed' : 'draft'
  const edition = ClassifierVersion.parse(head.classifier_version)
  return {
    id: AssessmentId.parse(head.id),
    pupil: {
      id: PupilId.parse(ids.pupilId),
      givenName: head.given_name,
      familyName: head.family_name,
      className: head.class_name,
      institutionName: head.institution_name,
      stage: stageOf(head.grade),
    },
    schoolYear: head.school_year,
    semester: head.number,
    classifierVersion: edition,
    status,
    startedBy: head.started_by_name ?? '',
    startedAs: AssessorRole.nullable().parse(head.started_as),
    startedAt: head.started_at.toISOString(),
    completedBy: head.completed_by_name,
    completedAt: head.completed_at?.toISOString() ?? null,
    level: levelOf(answers),
    answers,
    texts,
    assessors: head.assessors,
    flags: await flagsOf(trx, { ...ids, isCompleted: status === 'completed' }, edition),
    can: rights(status, head, may),
  }
}

/** What completing answers or has answered, with the risks of this classifier to which it points. */
async function flagsOf(
  trx: Trx,
  of: Parameters<typeof listFactsOfAssessment>[1],
  edition: ClassifierVersion,
): Promise<AssessmentView['flags']> {
  const noticed = await listFactsOfAssessment(trx, of)
  if (of.isCompleted || noticed.length === 0) return noticed.map(({ facts }) => ({ facts, risks: [] }))
  const risksOf = await findRisksOfRules(trx, edition)
  return noticed.map(({ kind, facts }) => ({ facts, risks: risksOf(kind) }))
}

type Owned = {
  readonly started_by: string
  readonly is_this_semester: boolean
  readonly has_own: boolean
}

function rights(status: 'draft' | 'completed', head: Owned, may: { write: boolean; actorId: string }): Can {
  const isOwn = head.started_by === may.actorId
  const open = status === 'draft' && may.write && isOwn
  return {
    edit: open,
    complete: open,
    openPlan: status === 'completed' && may.write,
    assess: may.write && !isOwn && !head.has_own && head.is_this_semester,
  }
}

async function findHead(trx: Trx, ids: { pupilId: string; assessmentId: string }) {
  return trx
    .selectFrom('risk.assessments as assessment')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'assessment.pupil_id')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'assessment.semester_id')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'pupil.institution_id')
    .leftJoin('people.persons as starter', 'starter.id', 'assessment.started_by')
    .leftJoin('people.persons as completer', 'completer.id', 'assessment.completed_by')
    .select([
      'assessment.id',
      'assessment.status',
      'assessment.classifier_version',
      'assessment.started_by',
      'assessment.started_at',
      'assessment.completed_at',
      'pupil.given_name',
      'pupil.family_name',
      'class.name as class_name',
      'class.grade',
      'institution.name as institution_name',
      'semester.school_year',
      'semester.number',
      'assessment.started_as',
    ])
    .select(sql<string | null>`starter.given_name || ' ' || starter.family_name`.as('started_by_name'))
    .select(sql<string | null>`completer.given_name || ' ' || completer.family_name`.as('completed_by_name'))
    .select(
      sql<boolean>`access.today() between semester.starts_on and semester.ends_on`.as('is_this_semester'),
    )
    .select(sql<number>`(select count(distinct other.started_by)::int ${completedOfRound})`.as('assessors'))
    .select(
      sql<boolean>`exists (select ${completedOfRound} and other.started_by = access.actor())`.as('has_own'),
    )
    .where('assessment.id', '=', ids.assessmentId)
    .where('assessment.pupil_id', '=', ids.pupilId)
    .executeTakeFirst()
}

const completedOfRound = sql`
  from risk.assessments other
  where other.pupil_id = assessment.pupil_id and other.semester_id = assessment.semester_id
    and other.classifier_version = assessment.classifier_version and other.status = 'completed'`

async function listAnswers(trx: Trx, assessmentId: string): Promise<AssessmentView['answers']> {
  const rows = await trx
    .selectFrom('risk.assessment_answers as answer')
    .leftJoin('people.persons as person', 'person.id', 'answer.answered_by')
    .select([
      'answer.risk_code',
      'answer.intensity',
      'answer.present',
      'answer.frequency',
      'answer.note',
      'answer.version',
      'answer.answered_at',
    ])
    .select(sql<string>`coalesce(person.given_name || ' ' || person.family_name, '')`.as('by'))
    .where('answer.assessment_id', '=', assessmentId)
    .orderBy('answer.risk_code')
    .execute()
  return rows.map((row) => ({
    riskCode: RiskCode.parse(row.risk_code),
    intensity: row.intensity,
    present: row.present,
    frequency: row.frequency,
    note: row.note,
    version: row.version,
    answeredBy: row.by,
    answeredAt: row.answered_at.toISOString(),
  }))
}

async function listTexts(trx: Trx, assessmentId: string): Promise<AssessmentView['texts']> {
  const rows = await trx
    .selectFrom('risk.assessment_texts as text')
    .select(['text.field', 'text.value', 'text.version'])
    .where('text.assessment_id', '=', assessmentId)
    .execute()
  const text = (field: AssessmentTextField) => {
    const row = rows.find((candidate) => candidate.field === field)
    return { value: row?.value ?? '', version: row?.version ?? 0 }
  }
  const [strengths, pupilView, summary] = assessmentTextFields
  return { strengths: text(strengths), pupil_view: text(pupilView), summary: text(summary) }
}
