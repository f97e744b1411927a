import { endpoint } from '#foundation/endpoint/index.ts'
import { removePlanGoal as contract } from '../contract/plan-goals.ts'
import { removeGoal } from './plan-goal-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Takes a goal out of a draft. What was written in it stays in the versions and comes back if the goal does. */
export const removePlanGoal = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.goal-removed',
  handler: async (context) => {
    const { trx, params, note } = context
    await requirePlanFor(trx, params.planId, 'remove goal')
    await removeGoal(trx, params)
    await countChange(trx, params.planId)
    note({ planId: params.planId, goalId: params.goalId })
    return getPlanView(context, params.planId)
  },
})
