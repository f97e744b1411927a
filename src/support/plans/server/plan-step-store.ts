import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { FollowUp, PlanStatus, UnusedEnd } from '../contract/plan-words.ts'
import type { Stamp } from './plan-store.ts'

type Step = {
  readonly planId: string
  readonly kind: 'proposed' | 'taken_back' | 'returned' | UnusedEnd | FollowUp
  readonly remark?: string
}

const leadsTo: Readonly<Record<Step['kind'], PlanStatus>> = {
  proposed: 'proposed',
  taken_back: 'draft',
  returned: 'draft',
  not_needed: 'not_needed',
  exempt: 'exempt',
  closed: 'closed',
  continued: 'continued',
}

/** Records a step of a plan before it runs or after its evaluation, and then moves the plan: the database lets it move only in this order. */
export async function takeStep(trx: Trx, { planId, kind, remark = '' }: Step, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('plans.plan_steps')
    .values({
      plan_id: planId,
      number: sql`(select coalesce(max(number), 0) + 1 from plans.plan_steps where plan_id = ${planId})`,
      kind,
      remark,
      taken_by: stamp.by,
      taken_at: stamp.at,
    })
    .execute()
  await trx
    .updateTable('plans.plans')
    .set({ status: leadsTo[kind], version: sql`version + 1` })
    .where('plans.plans.id', '=', planId)
    .execute()
}
