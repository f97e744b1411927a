import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { startService as contract } from '../contract/service.ts'
import { canRequestService } from './policies.ts'
import { requireServiceFor } from './require-service.ts'
import { moveService } from './service-store.ts'
import { getPupilServices } from './service-view.ts'

/** A granted service has begun; not before its first day. */
export const startService = endpoint({
  ...contract,
  access: canRequestService,
  audit: 'services.service-started',
  handler: async (context) => {
    const { trx, actor, services, today, note } = context
    const service = await requireServiceFor(context, 'start')
    if (service.startsOn > today) throw refuse('services.too-early', { params: { day: service.startsOn } })
    await moveService(trx, service.id, { to: 'running' }, { by: actor.personId, at: services.clock.now() })
    note({ serviceId: service.id })
    return getPupilServices(context)
  },
})
