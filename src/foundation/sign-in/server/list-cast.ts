import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listCast as contract } from '../contract/demonstration.ts'
import { listInventedPeople } from './cast-view.ts'
import { canTryDemonstration } from './policies.ts'

export const listCast = endpoint({
  ...contract,
  access: canTryDemonstration,
  audit: notAudited('invented people'),
  handler: async ({ trx, today }) => ({ cast: await listInventedPeople(trx, today) }),
})
