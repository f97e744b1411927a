import { endpoint } from '#foundation/endpoint/index.ts'
import { markMessageRead as contract } from '../contract/plan-family.ts'
import { updateMessageRead } from './plan-family-store.ts'
import { getPlanFamily } from './plan-family-view.ts'
import { planPlace } from './plan-place-reads.ts'
import { canWritePlan } from './policies.ts'

/** Says that a message of the family was read, in whatever state the plan is by now. */
export const markMessageRead = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.message-read',
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const first = await updateMessageRead(trx, params, { by: actor.personId, at: services.clock.now() })
    note({ planId: params.planId, messageId: params.messageId, first })
    return getPlanFamily(context, params.planId)
  },
})
