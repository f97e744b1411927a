import { sql } from 'kysely'
import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PlanKind, PlanStatus } from '../contract/plan-words.ts'

export type Stamp = { readonly by: string; readonly at: Date }

export type NewPlan = {
  readonly id: string
  readonly kind: PlanKind
  readonly pupilId: string
  readonly semesterId: string
  readonly strengths: string
  readonly pupilWords: string
  readonly startsOn: string
  readonly endsOn: string
  readonly reviewOn: string
  readonly place: Place
  /** The evaluated plan that it goes on from. */
  readonly continuesPlanId?: string
}

/** Adds a draft; false when this id exists, or when a draft or proposal of this person and kind waits for this pupil and semester already. */
export async function insertPlan(trx: Trx, plan: NewPlan, stamp: Stamp): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.plans')
    .values({
      id: plan.id,
      pupil_id: plan.pupilId,
      semester_id: plan.semesterId,
      kind: plan.kind,
      status: 'draft',
      version: 1,
      strengths: plan.strengths,
      pupil_words: plan.pupilWords,
      starts_on: plan.startsOn,
      ends_on: plan.endsOn,
      review_on: plan.reviewOn,
      started_by: stamp.by,
      started_at: stamp.at,
      continues_plan_id: plan.continuesPlanId ?? null,
      ...placeColumns(plan.place),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** The plan that an insert met: the one of this id, else the draft or proposal that the person already has. */
export async function findStartedPlan(
  trx: Trx,
  plan: {
    readonly id: string
    readonly kind: PlanKind
    readonly pupilId: string
    readonly semesterId: string
  },
  startedBy: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('plans.plans as plan')
    .select('plan.id')
    .where('plan.pupil_id', '=', plan.pupilId)
    .where((where) =>
      where.or([
        where('plan.id', '=', plan.id),
        where.and([
          where('plan.semester_id', '=', plan.semesterId),
          where('plan.kind', '=', plan.kind),
          where('plan.started_by', '=', startedBy),
          where('plan.status', 'in', ['draft', 'proposed']),
        ]),
      ]),
    )
    .orderBy((order) => order('plan.id', '=', plan.id), 'desc')
    .executeTakeFirst()
  return row?.id
}

export type LockedPlan = {
  readonly id: string
  readonly kind: PlanKind
  readonly status: PlanStatus
  readonly pupilId: string
  readonly semesterId: string
  readonly institutionId: string | null
  readonly startedBy: string
}

/** Locks a plan until the transaction ends. Row-level security lets nobody lock one that has ended: undefined. */
export async function lockPlan(trx: Trx, planId: string): Promise<LockedPlan | undefined> {
  const row = await trx
    .selectFrom('plans.plans as plan')
    .select([
      'plan.id',
      'plan.kind',
      'plan.status',
      'plan.pupil_id',
      'plan.semester_id',
      'plan.institution_id',
      'plan.started_by',
    ])
    .where('plan.id', '=', planId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      kind: PlanKind.parse(row.kind),
      status: PlanStatus.parse(row.status),
      pupilId: row.pupil_id,
      semesterId: row.semester_id,
      institutionId: row.institution_id,
      startedBy: row.started_by,
    }
  )
}

export async function countChange(trx: Trx, planId: string): Promise<void> {
  await trx
    .updateTable('plans.plans')
    .set({ version: sql`version + 1` })
    .where('plans.plans.id', '=', planId)
    .execute()
}

/** Removes a draft with all that hangs on it. Row-level security leaves any other plan, and where a colleague has written. */
export async function deleteDraft(trx: Trx, planId: string): Promise<void> {
  await trx.deleteFrom('plans.plans').where('plans.plans.id', '=', planId).executeTakeFirstOrThrow()
}

export async function updateOpened(trx: Trx, planId: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('plans.plans')
    .set({ status: 'open', opened_by: stamp.by, opened_at: stamp.at, version: sql`version + 1` })
    .where('plans.plans.id', '=', planId)
    .execute()
}

export async function updateEvaluated(trx: Trx, planId: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('plans.plans')
    .set({ status: 'evaluated', evaluated_by: stamp.by, evaluated_at: stamp.at, version: sql`version + 1` })
    .where('plans.plans.id', '=', planId)
    .execute()
}
