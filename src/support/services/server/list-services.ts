import { endpoint } from '#foundation/endpoint/index.ts'
import { listServices as contract } from '../contract/service.ts'
import { canListServices } from './policies.ts'
import { listServiceRows } from './service-list-view.ts'

export const listServices = endpoint({
  ...contract,
  access: canListServices,
  audit: 'services.services-listed',
  handler: async ({ trx, actor, query, note }) => {
    const page = await listServiceRows(trx, actor, query)
    note({ pupils: [...new Set(page.rows.map((row) => row.pupil.id))] })
    return page
  },
})
