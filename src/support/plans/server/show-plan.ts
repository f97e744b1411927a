import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { showPlan as contract } from '../contract/plan-family.ts'
import { hasAnythingToShow, insertShowing } from './plan-family-store.ts'
import { getPlanFamily } from './plan-family-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Shows a draft or a proposal to the family, as it is now. */
export const showPlan = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.plan-shown',
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'show')
    if (!(await hasAnythingToShow(trx, plan.id))) throw refuse('plans.nothing-to-show')
    await insertShowing(trx, plan.id, { by: actor.personId, at: services.clock.now() })
    note({ planId: plan.id })
    return getPlanFamily(context, plan.id)
  },
})
