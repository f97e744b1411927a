import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { allows, type PlanAction } from '../domain/plan-states.ts'
import { type LockedPlan, lockPlan } from './plan-store.ts'

/** The plan, locked until the transaction ends. Refuses what its state does not allow. */
export async function requirePlanFor(trx: Trx, planId: string, action: PlanAction): Promise<LockedPlan> {
  const plan = await lockPlan(trx, planId)
  if (plan === undefined) throw refuse('plans.already-evaluated')
  if (!allows(plan.status, action)) throw refusalOf(plan, action)
  return plan
}

function refusalOf(plan: LockedPlan, action: PlanAction): Error {
  if (action === 'discard') return refuse('plans.opened-is-evaluated')
  if (action === 'open') return refuse('plans.already-open')
  return plan.status === 'draft' ? refuse('plans.not-open-yet') : refuse('plans.agreed-stays')
}
