import { endpoint } from '#foundation/endpoint/index.ts'
import { unlinkMeasure as contract } from '../contract/plan-content.ts'
import { removeLink } from './plan-content-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Says, in a draft, that a measure is not for a risk. */
export const unlinkMeasure = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.measure-unlinked',
  handler: async (context) => {
    const { trx, params, note } = context
    const { planId, riskId, measureId } = params
    await requirePlanFor(trx, planId, 'unlink')
    await removeLink(trx, planId, { riskId, measureId })
    await countChange(trx, planId)
    note({ planId, riskId, measureId })
    return getPlanView(context, planId)
  },
})
