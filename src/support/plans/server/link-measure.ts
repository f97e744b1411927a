import { endpoint } from '#foundation/endpoint/index.ts'
import { linkMeasure as contract } from '../contract/plan-content.ts'
import { insertLinks } from './plan-content-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Says that a measure is for a risk of the same plan. */
export const linkMeasure = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.measure-linked',
  handler: async (context) => {
    const { trx, params, note } = context
    const { planId, riskId, measureId } = params
    await requirePlanFor(trx, planId, 'link')
    await insertLinks(trx, planId, [{ riskId, measureId }])
    await countChange(trx, planId)
    note({ planId, riskId, measureId })
    return getPlanView(context, planId)
  },
})
