import { type Actor, permits } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { ageOn } from '#foundation/people/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { PlanId } from '../contract/ids.ts'
import { OtherPlan, type PlanView } from '../contract/plan.ts'
import type { PlanField } from '../contract/plan-fields.ts'
import { FollowUp, PlanKind, PlanStatus, UnusedEnd } from '../contract/plan-words.ts'
import { compare, compareSubjects } from '../domain/comparison.ts'
import { allows, isEvaluated, isForThem } from '../domain/plan-states.ts'
import { findTaken, type MarkedSubject, measurePupil } from './indicator-reads.ts'
import { listAgreements, listGuardiansOfPlan } from './plan-agreement-view.ts'
import { findPlanContent, findVersions } from './plan-content-view.ts'
import { type FoundGoal, findGoals } from './plan-goal-view.ts'
import { findPlanHead, type PlanHead } from './plan-head-view.ts'
import { listStaff } from './plan-people-reads.ts'
import { listOtherWriters } from './plan-writers-reads.ts'
import { canApprovePlan, canWritePlan } from './policies.ts'

/** Civil Law, section 219: who is eighteen answers for themselves. */
const OF_AGE = 18

export type Reader = { readonly trx: Trx; readonly actor: Actor; readonly today: string }

/** A plan as its page shows it; a fixed number of queries, whatever the plan holds. */
export async function getPlanView({ trx, actor, today }: Reader, planId: string): Promise<PlanView> {
  const head = await findPlanHead(trx, planId)
  if (head === undefined) throw notFound()
  const versionOf = await findVersions(trx, planId)
  const content = await findPlanContent(trx, planId, versionOf)
  const people = await listStaff(trx, { institutionId: head.institution_id, classId: head.class_id, today })
  const found = await findGoals(trx, planId, versionOf)
  const status = PlanStatus.parse(head.status)
  const can = rightsOf(head, status, actor)
  return {
    id: PlanId.parse(head.id),
    kind: PlanKind.parse(head.kind),
    status,
    ...peopleAndTime(head, today),
    ...fieldsOf(head, (field) => versionOf(head.id, field)),
    ...content,
    goals: found.map(({ subjectName: _, ...goal }) => goal),
    ...(await figuresOf(trx, head, { status, goals: found, writes: can.propose })),
    people,
    agreements: await listAgreements(trx, planId),
    guardians: can.answer ? await listGuardiansOfPlan(trx, head.pupil_id, today) : [],
    hasPart: can.return && head.has_part,
    alsoWrittenBy:
      status === 'draft' ? await listOtherWriters(trx, { id: head.id, startedBy: head.started_by }) : [],
    can,
  }
}

function peopleAndTime(
  head: PlanHead,
  today: string,
): Pick<
  PlanView,
  | 'pupil'
  | 'semester'
  | 'started'
  | 'proposed'
  | 'returned'
  | 'ended'
  | 'opened'
  | 'evaluated'
  | 'followed'
  | 'continues'
> {
  return {
    pupil: {
      id: PupilId.parse(head.pupil_id),
      givenName: head.given_name,
      familyName: head.family_name,
      className: head.class_name,
      institutionName: head.institution_name,
      isOfAge: ageOn(head.born_on, today) >= OF_AGE,
    },
    semester: {
      schoolYear: head.school_year,
      number: head.semester_number,
      startsOn: head.semester_starts_on,
      endsOn: head.semester_ends_on,
    },
    started: step(head.started_at, head.starter_given, head.starter_family),
    ...stepsOf(head),
    continues: OtherPlan.nullable().parse(head.continues),
    opened: head.opened_at && step(head.opened_at, head.opener_given, head.opener_family),
    evaluated: head.evaluated_at && step(head.evaluated_at, head.evaluator_given, head.evaluator_family),
  }
}

/** How far the plan is before it runs, and what follows its evaluation, by its last step. */
function stepsOf(head: PlanHead): Pick<PlanView, 'proposed' | 'returned' | 'ended' | 'followed'> {
  const last = head.step_at && step(head.step_at, head.step_given, head.step_family)
  const followUp = FollowUp.safeParse(head.step_kind)
  return {
    proposed: head.step_kind === 'proposed' ? last : null,
    ended: UnusedEnd.safeParse(head.step_kind).success
      ? last && { ...last, reason: head.step_remark ?? '' }
      : null,
    returned: head.step_kind === 'returned' ? last && { ...last, remark: head.step_remark ?? '' } : null,
    followed:
      last && followUp.success
        ? {
            ...last,
            as: followUp.data,
            reason: head.step_remark ?? '',
            next: OtherPlan.nullable().parse(head.next),
          }
        : null,
  }
}

function step(at: Date, givenName: string | null, familyName: string | null): PlanView['started'] {
  return { by: { givenName: givenName ?? '', familyName: familyName ?? '' }, at: at.toISOString() }
}

function fieldsOf(head: PlanHead, version: (field: PlanField) => number) {
  return {
    happened: { value: head.happened, version: version('happened') },
    toldAtOnce: { value: head.told_at_once, version: version('toldAtOnce') },
    withoutFamily: { value: head.without_family, version: version('withoutFamily') },
    strengths: { value: head.strengths, version: version('strengths') },
    pupilWords: { value: head.pupil_words, version: version('pupilWords') },
    guardianWords: { value: head.guardian_words, version: version('guardianWords') },
    startsOn: { value: head.starts_on, version: version('startsOn') },
    endsOn: { value: head.ends_on, version: version('endsOn') },
    reviewOn: { value: head.review_on, version: version('reviewOn') },
    evaluationSummary: { value: head.evaluation_summary, version: version('evaluationSummary') },
  }
}

type FiguresOf = {
  readonly status: PlanStatus
  readonly goals: readonly FoundGoal[]
  /** Whoever writes a draft chooses among all subjects. */
  readonly writes: boolean
}

/** A draft and a proposal show where the pupil stands now; an open plan, what has changed since; an evaluated one, what was measured. */
async function figuresOf(
  trx: Trx,
  head: PlanHead,
  { status, goals, writes }: FiguresOf,
): Promise<Pick<PlanView, 'indicators' | 'subjectMeans'>> {
  if (UnusedEnd.safeParse(status).success) return { indicators: [], subjectMeans: [] }
  const now = isEvaluated(status)
    ? { measurements: [], subjects: [] }
    : await measurePupil(trx, { pupilId: head.pupil_id, semesterId: head.semester_id })
  const isBefore = status === 'draft' || status === 'proposed'
  const taken = isBefore ? { baseline: now.measurements, results: [] } : await findTaken(trx, head.id)
  const results = status === 'open' ? now.measurements : taken.results
  return {
    indicators: [...compare(head.semester_starts_on, taken.baseline, results)],
    subjectMeans: compareSubjects(writes ? now.subjects : subjectsOf(goals), taken.baseline, results),
  }
}

function subjectsOf(goals: readonly FoundGoal[]): MarkedSubject[] {
  const named = goals.flatMap(({ indicator, subject: { value: subject }, subjectName }) =>
    indicator.value !== 'subject_mean' || subject === null || subjectName === null
      ? []
      : [{ subject, ...subjectName }],
  )
  return [...new Map(named.map((one) => [one.subject, one])).values()]
}

function rightsOf(head: PlanHead, status: PlanStatus, actor: Actor): PlanView['can'] {
  const place = {
    pupilId: head.pupil_id,
    municipalityId: head.municipality_id,
    institutionId: head.institution_id,
    classId: head.class_id,
  }
  const mayWrite = permits(canWritePlan, actor, place)
  const mayApprove = permits(canApprovePlan, actor, place)
  const share = {
    hasPart: head.has_part,
    proposed: head.step_kind === 'proposed' && head.step_by === actor.personId,
  }
  return {
    edit: mayWrite && allows(status, 'save strengths'),
    remove: mayWrite && allows(status, 'remove risk'),
    discard:
      mayWrite &&
      allows(status, 'discard') &&
      head.started_by === actor.personId &&
      head.continues_plan_id === null,
    propose: mayWrite && allows(status, 'propose'),
    answer: mayWrite && allows(status, 'agree'),
    takeBack: mayWrite && allows(status, 'take back') && isForThem('take back', share),
    return: mayApprove && allows(status, 'return'),
    open: mayApprove && allows(status, 'open') && isForThem('open', share),
    end: mayWrite && allows(status, 'not_needed'),
    record: mayWrite && allows(status, 'record value'),
    evaluate: mayWrite && allows(status, 'evaluate'),
    follow: mayWrite && allows(status, 'closed'),
  }
}
