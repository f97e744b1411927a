import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { recordGoalValue as contract } from '../contract/plan-goals.ts'
import { insertGoalValue } from './plan-goal-store.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Writes down how it goes on the scale of a goal while the plan runs. Nothing replaces an earlier value. */
export const recordGoalValue = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.goal-value-recorded',
  handler: async (context) => {
    const { trx, actor, params, input, services, today, note } = context
    const { planId, goalId, valueId } = params
    const plan = await requirePlanFor(trx, planId, 'record value')
    const goal = (await getPlanView(context, planId)).goals.find(({ id }) => id === goalId)
    if (goal === undefined) throw notFound()
    if (goal.indicator.value !== 'scale') throw refuse('plans.goal-without-scale')
    if (input.saidOn > today)
      throw refuse('plans.said-in-future', { fields: { saidOn: 'plans.said-in-future' } })
    const stamp = { by: actor.personId, at: services.clock.now() }
    const added = await insertGoalValue(trx, { id: valueId, planId: plan.id, goalId, ...input }, stamp)
    if (added) await countChange(trx, plan.id)
    note({ planId, goalId, valueId, added })
    return getPlanView(context, planId)
  },
})
