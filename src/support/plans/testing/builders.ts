import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

export type PlanOf = {
  readonly pupilId: string
  readonly place: Place
  readonly semesterId: string
  readonly by: string
  /** An individual plan unless told. */
  readonly kind?: 'individual' | 'crisis'
}

export type BuiltPlan = {
  readonly planId: string
  readonly riskId: string
  readonly measureId: string
  readonly goalId: string
}

const period = { starts_on: '2026-11-19', ends_on: '2026-12-18', review_on: '2026-12-04' }
/** Looked at within a week. */
const crisis = { kind: 'crisis', happened: 'Draud aiziet no mājām.', review_on: '2026-11-25' }
const started = { started_at: new Date('2026-11-19T12:00:00Z') }
const opened = (by: string) => ({ opened_by: by, opened_at: new Date('2026-11-19T13:00:00Z') })
const evaluated = (by: string) => ({ evaluated_by: by, evaluated_at: new Date('2026-11-19T14:00:00Z') })

/** A draft that is ready to be opened: lasting unexcused absence, with a goal and a mentor for it. */
export async function draftPlan(owner: Db, of: PlanOf): Promise<BuiltPlan> {
  const planId = newId()
  await owner
    .insertInto('plans.plans')
    .values({
      id: planId,
      pupil_id: of.pupilId,
      semester_id: of.semesterId,
      status: 'draft',
      version: 1,
      strengths: 'Zīmē, palīdz jaunākajiem',
      started_by: of.by,
      ...started,
      ...period,
      ...(of.kind === 'crisis' ? crisis : {}),
      ...placeColumns(of.place),
    })
    .execute()
  return { planId, ...(await aRiskWithMeasure(owner, planId)) }
}

async function aRiskWithMeasure(owner: Db, planId: string): Promise<Omit<BuiltPlan, 'planId'>> {
  const [riskId, measureId, goalId] = [newId(), newId(), newId()]
  await owner
    .insertInto('plans.plan_risks')
    .values({
      id: riskId,
      plan_id: planId,
      classifier_version: '2023',
      risk_code: 'R23-S02',
      frequency: 3,
      position: 1,
    })
    .execute()
  await owner
    .insertInto('plans.plan_measures')
    .values({
      id: measureId,
      plan_id: planId,
      classifier: 'activity',
      classifier_version: '2023',
      item_code: 'A075',
      planned_hours: '10',
      position: 1,
    })
    .execute()
  await owner
    .insertInto('plans.plan_risk_measures')
    .values({ plan_id: planId, plan_risk_id: riskId, plan_measure_id: measureId })
    .execute()
  await aGoal(owner, { id: goalId, planId, riskId, goal: 'Uz pirmo stundu atnāk katru dienu' })
  return { riskId, measureId, goalId }
}

type GoalOf = {
  readonly id: string
  readonly planId: string
  readonly riskId: string
  readonly goal: string
  readonly indicator?: string
  readonly target?: string
  readonly scale_start?: number
}

/** A goal for a risk; measured by nothing unless told. */
async function aGoal(owner: Db, { id, planId, riskId, ...given }: GoalOf): Promise<void> {
  await owner
    .insertInto('plans.plan_goals')
    .values({ id, plan_id: planId, position: 1, ...given })
    .execute()
  await owner
    .insertInto('plans.plan_goal_risks')
    .values({ plan_id: planId, plan_goal_id: id, plan_risk_id: riskId })
    .execute()
}

/** A draft to which the pupil has agreed, proposed by whoever began it. */
export async function proposedPlan(owner: Db, of: PlanOf): Promise<BuiltPlan> {
  const plan = await draftPlan(owner, of)
  await agreement(owner, plan.planId, of.by)
  await owner
    .insertInto('plans.plan_steps')
    .values({
      plan_id: plan.planId,
      number: 1,
      kind: 'proposed',
      taken_by: of.by,
      taken_at: new Date('2026-11-19T12:30:00Z'),
    })
    .execute()
  await owner.updateTable('plans.plans').set({ status: 'proposed' }).where('id', '=', plan.planId).execute()
  return plan
}

/** The pupil has read the plan and agrees; so does the family. */
export async function agreement(owner: Db, planId: string, by: string): Promise<void> {
  const answered = {
    plan_id: planId,
    answer: 'acknowledged',
    told_on: '2026-11-19',
    recorded_by: by,
    recorded_at: new Date('2026-11-19T12:20:00Z'),
  }
  await owner
    .insertInto('plans.plan_agreements')
    .values([
      {
        ...answered,
        id: newId(),
        number: 1,
        party: 'pupil',
        means: 'in_person',
        words: 'Labi, pamēģināšu.',
      },
      { ...answered, id: newId(), number: 2, party: 'guardian', means: 'phone', words: '' },
    ])
    .execute()
}

const taken = { data_until: '2026-11-14', taken_at: new Date('2026-11-19T13:00:00Z') }

/** An open plan, approved by somebody else, with its baseline: 22 unexcused lessons. */
export async function openPlan(owner: Db, of: PlanOf): Promise<BuiltPlan> {
  const plan = await proposedPlan(owner, of)
  await owner
    .insertInto('plans.plan_baselines')
    .values({ plan_id: plan.planId, indicator: 'lessons_unexcused', value: '22', ...taken })
    .execute()
  await owner
    .updateTable('plans.plans')
    .set({ status: 'open', ...opened(newId()) })
    .where('id', '=', plan.planId)
    .execute()
  return plan
}

/** An evaluated plan: the risk decreased, three more unexcused lessons. */
export async function evaluatedPlan(owner: Db, of: PlanOf): Promise<BuiltPlan> {
  const plan = await openPlan(owner, of)
  await owner
    .insertInto('plans.plan_results')
    .values({
      plan_id: plan.planId,
      indicator: 'lessons_unexcused',
      value: '25',
      ...taken,
      data_until: '2026-12-18',
    })
    .execute()
  await owner
    .updateTable('plans.plan_risks')
    .set({ outcome: 'decreased' })
    .where('id', '=', plan.riskId)
    .execute()
  await owner
    .updateTable('plans.plans')
    .set({ status: 'evaluated', ...evaluated(of.by) })
    .where('id', '=', plan.planId)
    .execute()
  return plan
}
