import { type Actor, permits } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { PlanId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanField } from '../contract/plan-fields.ts'
import { PlanStatus } from '../contract/plan-words.ts'
import { compare } from '../domain/comparison.ts'
import { allows } from '../domain/plan-states.ts'
import { findTaken, measurePupil } from './indicator-reads.ts'
import { findPlanContent, findVersions } from './plan-content-view.ts'
import { findPlanHead, type PlanHead } from './plan-head-view.ts'
import { listStaff } from './plan-people-reads.ts'
import { listOtherWriters } from './plan-writers-reads.ts'
import { canWritePlan } from './policies.ts'

export type Reader = { readonly trx: Trx; readonly actor: Actor; readonly today: string }

/** A plan as its page shows it; a fixed number of queries, whatever the plan holds. */
export async function getPlanView({ trx, actor, today }: Reader, planId: string): Promise<PlanView> {
  const head = await findPlanHead(trx, planId)
  if (head === undefined) throw notFound()
  const versionOf = await findVersions(trx, planId)
  const content = await findPlanContent(trx, planId, versionOf)
  const people = await listStaff(trx, { institutionId: head.institution_id, classId: head.class_id, today })
  const status = PlanStatus.parse(head.status)
  return {
    id: PlanId.parse(head.id),
    status,
    ...peopleAndTime(head),
    ...fieldsOf(head, (field) => versionOf(head.id, field)),
    ...content,
    indicators: [...(await indicatorsOf(trx, head, status))],
    people,
    alsoWrittenBy:
      status === 'draft' ? await listOtherWriters(trx, { id: head.id, startedBy: head.started_by }) : [],
    can: rightsOf(head, status, actor),
  }
}

function peopleAndTime(
  head: PlanHead,
): Pick<PlanView, 'pupil' | 'semester' | 'started' | 'opened' | 'evaluated'> {
  return {
    pupil: {
      id: PupilId.parse(head.pupil_id),
      givenName: head.given_name,
      familyName: head.family_name,
      className: head.class_name,
      institutionName: head.institution_name,
    },
    semester: {
      schoolYear: head.school_year,
      number: head.semester_number,
      startsOn: head.semester_starts_on,
      endsOn: head.semester_ends_on,
    },
    started: step(head.started_at, head.starter_given, head.starter_family),
    opened: head.opened_at && step(head.opened_at, head.opener_given, head.opener_family),
    evaluated: head.evaluated_at && step(head.evaluated_at, head.evaluator_given, head.evaluator_family),
  }
}

function step(at: Date, givenName: string | null, familyName: string | null): PlanView['started'] {
  return { by: { givenName: givenName ?? '', familyName: familyName ?? '' }, at: at.toISOString() }
}

function fieldsOf(head: PlanHead, version: (field: PlanField) => number) {
  return {
    strengths: { value: head.strengths, version: version('strengths') },
    pupilWords: { value: head.pupil_words, version: version('pupilWords') },
    guardianWords: { value: head.guardian_words, version: version('guardianWords') },
    startsOn: { value: head.starts_on, version: version('startsOn') },
    endsOn: { value: head.ends_on, version: version('endsOn') },
    reviewOn: { value: head.review_on, version: version('reviewOn') },
    evaluationSummary: { value: head.evaluation_summary, version: version('evaluationSummary') },
  }
}

/** A draft shows where the pupil stands now; an open plan, what has changed since; an evaluated one, what was measured. */
async function indicatorsOf(trx: Trx, head: PlanHead, status: PlanStatus) {
  const taken = await findTaken(trx, head.id)
  const now =
    status === 'evaluated'
      ? []
      : await measurePupil(trx, { pupilId: head.pupil_id, semesterId: head.semester_id })
  if (status === 'draft') return compare(head.semester_starts_on, now, [])
  return compare(head.semester_starts_on, taken.baseline, status === 'open' ? now : taken.results)
}

function rightsOf(head: PlanHead, status: PlanStatus, actor: Actor): PlanView['can'] {
  const mayWrite = permits(canWritePlan, actor, {
    pupilId: head.pupil_id,
    municipalityId: head.municipality_id,
    institutionId: head.institution_id,
    classId: head.class_id,
  })
  return {
    edit: mayWrite && status !== 'evaluated',
    remove: mayWrite && allows(status, 'remove risk'),
    discard: mayWrite && allows(status, 'discard') && head.started_by === actor.personId,
    open: mayWrite && allows(status, 'open'),
    evaluate: mayWrite && allows(status, 'evaluate'),
  }
}
