import { endpoint } from '#foundation/endpoint/index.ts'
import { removePlanMeasure as contract } from '../contract/plan-content.ts'
import { removeMeasure } from './plan-content-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Takes a measure out of a draft. What was written in it stays in the versions and comes back if the measure does. */
export const removePlanMeasure = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.measure-removed',
  handler: async (context) => {
    const { trx, params, note } = context
    await requirePlanFor(trx, params.planId, 'remove measure')
    await removeMeasure(trx, params)
    await countChange(trx, params.planId)
    note({ planId: params.planId, measureId: params.measureId })
    return getPlanView(context, params.planId)
  },
})
