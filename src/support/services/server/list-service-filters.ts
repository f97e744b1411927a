import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listServiceFilters as contract, ServiceStatus } from '../contract/service.ts'
import { canListServices } from './policies.ts'
import { countServicesByFilter } from './service-list-view.ts'

export const listServiceFilters = endpoint({
  ...contract,
  access: canListServices,
  audit: notAudited('counts only, for a list that is journalled'),
  handler: async ({ trx, actor }) => {
    const rows = await countServicesByFilter(trx, actor)
    const of = (kind: (typeof rows)[number]['of']) => rows.filter((row) => row.of === kind)
    return {
      statuses: of('status').map(({ id, count }) => ({ status: ServiceStatus.parse(id), count })),
      kinds: of('kind').map(({ id, name, name_en, count }) => ({
        code: id,
        nameLv: name,
        nameEn: name_en,
        count,
      })),
      classes: of('class').map(({ id, name, name_en, count }) => ({
        id,
        name,
        institutionName: name_en,
        count,
      })),
      institutions: of('institution').map(({ id, name, count }) => ({ id, name, count })),
    }
  },
})
