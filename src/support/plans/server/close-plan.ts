import { endpoint } from '#foundation/endpoint/index.ts'
import { closePlan as contract } from '../contract/plan.ts'
import { planPlace } from './plan-place-reads.ts'
import { takeStep } from './plan-step-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Closes an evaluated plan with the reason: the pupil needs no plan any more, or is helped otherwise. */
export const closePlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-closed',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'closed')
    const stamp = { by: actor.personId, at: services.clock.now() }
    await takeStep(trx, { planId: plan.id, kind: 'closed', remark: input.reason }, stamp)
    note({ planId: plan.id })
    return getPlanView(context, plan.id)
  },
})
