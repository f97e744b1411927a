import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { takeBackPlan as contract } from '../contract/plan.ts'
import { planPlace } from './plan-place-reads.ts'
import { takeStep } from './plan-step-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Makes one's own proposal a draft again. Whoever approves returns it instead, with a remark. */
export const takeBackPlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-taken-back',
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    await requirePlanFor(trx, params.planId, 'take back')
    const plan = await getPlanView(context, params.planId)
    if (!plan.can.takeBack) throw refuse('plans.proposal-of-a-colleague')
    await takeStep(
      trx,
      { planId: plan.id, kind: 'taken_back' },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ planId: plan.id })
    return getPlanView(context, plan.id)
  },
})
