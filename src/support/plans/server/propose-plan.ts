import { endpoint } from '#foundation/endpoint/index.ts'
import { proposePlan as contract } from '../contract/plan.ts'
import { obstaclesToProposing } from '../domain/opening.ts'
import { planPlace } from './plan-place-reads.ts'
import { takeStep } from './plan-step-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { refuseUnready } from './refuse-unready.ts'
import { requirePlanFor } from './require-plan.ts'

/** Offers a draft that has everything for approval; it stands still until somebody decides, or it is taken back. */
export const proposePlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-proposed',
  handler: async (context) => {
    const { trx, actor, params, services, note, request } = context
    await requirePlanFor(trx, params.planId, 'propose')
    const plan = await getPlanView(context, params.planId)
    refuseUnready(plan, obstaclesToProposing(plan), request.locale)
    await takeStep(
      trx,
      { planId: plan.id, kind: 'proposed' },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ planId: plan.id, agreements: plan.agreements.length })
    return getPlanView(context, plan.id)
  },
})
