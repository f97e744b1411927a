import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listServiceKinds as contract } from '../contract/service-kinds.ts'
import { canListServices } from './policies.ts'
import { getServiceCatalogue, kindHead } from './service-catalogue.ts'

export const listServiceKinds = endpoint({
  ...contract,
  access: canListServices,
  audit: notAudited('published reference data'),
  handler: async ({ trx, today }) => {
    const { families, kinds } = await getServiceCatalogue(trx)
    return { families: [...families], kinds: kinds.map((kind) => kindHead(kind, today)) }
  },
})
