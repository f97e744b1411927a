import { endpoint } from '#foundation/endpoint/index.ts'
import { linkGoal as contract } from '../contract/plan-goals.ts'
import { insertGoalLinks } from './plan-goal-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Says that a goal is for a risk, or that a measure helps to reach it. */
export const linkGoal = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.goal-linked',
  handler: async (context) => {
    const { trx, params, note } = context
    const { planId, goalId, partId } = params
    await requirePlanFor(trx, planId, 'link goal')
    await insertGoalLinks(trx, planId, [{ goalId, partId }])
    await countChange(trx, planId)
    note({ planId, goalId, partId })
    return getPlanView(context, planId)
  },
})
