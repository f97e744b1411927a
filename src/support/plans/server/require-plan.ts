import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { allows, type PlanAction } from '../domain/plan-states.ts'
import { type LockedPlan, lockPlan } from './plan-store.ts'

/** The plan, locked until the transaction ends. Refuses what its state does not allow. */
export async function requirePlanFor(trx: Trx, planId: string, action: PlanAction): Promise<LockedPlan> {
  const plan = await lockPlan(trx, planId)
  if (plan === undefined) throw refuse('plans.already-ended')
  if (!allows(plan.status, action)) throw refusalOf(plan, action)
  return plan
}

function refusalOf(plan: LockedPlan, action: PlanAction): Error {
  const isForOpen =
    action === 'evaluate' || action === 'record value' || action === 'review' || action === 'report'
  if (plan.status === 'evaluated') return refuse('plans.already-ended')
  if (action === 'closed' || action === 'continued') return refuse('plans.not-evaluated-yet')
  if (plan.status === 'proposed') return refuse(isForOpen ? 'plans.not-open-yet' : 'plans.stands-still')
  if (plan.status === 'draft')
    return refuse(isForOpen || action.startsWith('save') ? 'plans.not-open-yet' : 'plans.not-proposed')
  if (action === 'discard') return refuse('plans.opened-is-evaluated')
  const isBefore = ['show', 'propose', 'take back', 'return', 'open', 'not_needed', 'exempt'].includes(action)
  return refuse(isBefore ? 'plans.already-open' : 'plans.agreed-stays')
}
