import { endpoint } from '#foundation/endpoint/index.ts'
import { returnPlan as contract } from '../contract/plan.ts'
import { planPlace } from './plan-place-reads.ts'
import { takeStep } from './plan-step-store.ts'
import { getPlanView } from './plan-view.ts'
import { canApprovePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Sends a proposal back to those who write it. The remark stays with the plan. */
export const returnPlan = endpoint({
  ...contract,
  access: canApprovePlan,
  subject: planPlace,
  audit: 'plans.plan-returned',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'return')
    const stamp = { by: actor.personId, at: services.clock.now() }
    await takeStep(trx, { planId: plan.id, kind: 'returned', remark: input.remark }, stamp)
    note({ planId: plan.id })
    return getPlanView(context, plan.id)
  },
})
