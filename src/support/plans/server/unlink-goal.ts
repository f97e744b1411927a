import { endpoint } from '#foundation/endpoint/index.ts'
import { unlinkGoal as contract } from '../contract/plan-goals.ts'
import { removeGoalLink } from './plan-goal-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Says, in a draft, that a goal is not for a risk, or that a measure does not help to reach it. */
export const unlinkGoal = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.goal-unlinked',
  handler: async (context) => {
    const { trx, params, note } = context
    const { planId, goalId, partId } = params
    await requirePlanFor(trx, planId, 'unlink goal')
    await removeGoalLink(trx, planId, { goalId, partId })
    await countChange(trx, planId)
    note({ planId, goalId, partId })
    return getPlanView(context, planId)
  },
})
