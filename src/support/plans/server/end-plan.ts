import { endpoint } from '#foundation/endpoint/index.ts'
import { endPlan as contract } from '../contract/plan.ts'
import { planPlace } from './plan-place-reads.ts'
import { takeStep } from './plan-step-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Ends a plan before it runs, with the reason: no baseline is taken, and the pupil's flags stay unanswered by it. */
export const endPlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-ended',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const plan = await requirePlanFor(trx, params.planId, input.as)
    const stamp = { by: actor.personId, at: services.clock.now() }
    await takeStep(trx, { planId: plan.id, kind: input.as, remark: input.reason }, stamp)
    note({ planId: plan.id, as: input.as })
    return getPlanView(context, plan.id)
  },
})
