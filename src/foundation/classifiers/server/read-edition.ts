import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readEdition as contract } from '../contract/edition-view.ts'
import { findEdition } from './classifier-reads.ts'
import { canReadClassifiers } from './policies.ts'

export const readEdition = endpoint({
  ...contract,
  access: canReadClassifiers,
  audit: notAudited('published reference data'),
  handler: async ({ trx, params }) => {
    const edition = await findEdition(trx, params)
    if (edition === undefined) throw notFound()
    return { ...edition, groups: [...edition.groups], items: [...edition.items] }
  },
})
