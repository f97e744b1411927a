import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listReceivers as contract } from '../contract/flag.ts'
import { listReceiversOf } from './flag-receiver-reads.ts'
import { canAnswerFlag } from './policies.ts'

export const listReceivers = endpoint({
  ...contract,
  access: canAnswerFlag,
  audit: notAudited('names of colleagues only'),
  handler: async ({ trx, params }) => ({ people: await listReceiversOf(trx, params.pupilId) }),
})
