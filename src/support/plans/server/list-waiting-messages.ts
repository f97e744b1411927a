import { endpoint } from '#foundation/endpoint/index.ts'
import { listWaitingMessages as contract } from '../contract/plan-family.ts'
import { listMessagesFor } from './plan-family-view.ts'
import { canListNeededPlans } from './policies.ts'

/** What families said of plans that the reader leads and nobody has read yet. */
export const listWaitingMessages = endpoint({
  ...contract,
  access: canListNeededPlans,
  audit: 'plans.messages-listed',
  handler: async ({ trx, actor }) => ({ messages: await listMessagesFor(trx, actor) }),
})
