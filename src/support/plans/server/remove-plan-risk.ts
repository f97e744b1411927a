import { endpoint } from '#foundation/endpoint/index.ts'
import { removePlanRisk as contract } from '../contract/plan-content.ts'
import { removeRisk } from './plan-content-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Takes a risk out of a draft. What was written in it stays in the versions and comes back if the risk does. */
export const removePlanRisk = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.risk-removed',
  handler: async (context) => {
    const { trx, params, note } = context
    await requirePlanFor(trx, params.planId, 'remove risk')
    await removeRisk(trx, params)
    await countChange(trx, params.planId)
    note({ planId: params.planId, riskId: params.riskId })
    return getPlanView(context, params.planId)
  },
})
