import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readServiceKind as contract } from '../contract/service-kinds.ts'
import { canListServices } from './policies.ts'
import { getServiceCatalogue, kindView } from './service-catalogue.ts'

export const readServiceKind = endpoint({
  ...contract,
  access: canListServices,
  audit: notAudited('published reference data'),
  handler: async ({ trx, params, today }) => {
    const { kinds } = await getServiceCatalogue(trx)
    const kind = kinds.find(({ code }) => code === params.kindCode)
    if (kind === undefined) throw notFound()
    return kindView(kind, today)
  },
})
