import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { discardPlan as contract } from '../contract/plan.ts'
import { writtenIn } from '../domain/written.ts'
import { planPlace } from './plan-place-reads.ts'
import { deleteDraft } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/**
 * Gives up a draft that one began oneself. What was in it is gone, so nobody takes along the words of a colleague: they would
 * not even hear of it. That it was given up, and how much it held, stays in the journal.
 */
export const discardPlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-discarded',
  handler: async (context) => {
    const { trx, actor, params, note } = context
    const { startedBy } = await requirePlanFor(trx, params.planId, 'discard')
    if (startedBy !== actor.personId) throw refuse('plans.draft-of-a-colleague')
    const plan = await getPlanView(context, params.planId)
    if (plan.continues !== null) throw refuse('plans.continuation-is-ended')
    if (plan.alsoWrittenBy.length > 0) throw refuse('plans.others-wrote')
    await deleteDraft(trx, params.planId)
    note({ planId: params.planId, ...writtenIn(plan) })
    return {}
  },
})
