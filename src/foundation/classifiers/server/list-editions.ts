import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listEditions as contract } from '../contract/edition-view.ts'
import { countEditions } from './classifier-reads.ts'
import { canReadClassifiers } from './policies.ts'

export const listEditions = endpoint({
  ...contract,
  access: canReadClassifiers,
  audit: notAudited('published reference data'),
  handler: async ({ trx }) => ({ editions: [...(await countEditions(trx))] }),
})
