import { endpoint } from '#foundation/endpoint/index.ts'
import { readPlan as contract } from '../contract/plan.ts'
import { planPlace } from './plan-place-reads.ts'
import { getPlanView } from './plan-view.ts'
import { canReadPlan } from './policies.ts'

export const readPlan = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: 'plans.plan-read',
  handler: async (context) => {
    context.note({ planId: context.params.planId })
    return getPlanView(context, context.params.planId)
  },
})
