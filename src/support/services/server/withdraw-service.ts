import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { withdrawService as contract } from '../contract/service.ts'
import { canRequestService } from './policies.ts'
import { requireServiceFor } from './require-service.ts'
import { moveService } from './service-store.ts'
import { getPupilServices } from './service-view.ts'

/** Takes a request back that was made by mistake; only whoever made it. */
export const withdrawService = endpoint({
  ...contract,
  access: canRequestService,
  audit: 'services.service-withdrawn',
  handler: async (context) => {
    const { trx, actor, services, note } = context
    const service = await requireServiceFor(context, 'withdraw')
    if (service.requestedBy !== actor.personId) throw refuse('services.not-your-request')
    await moveService(trx, service.id, { to: 'withdrawn' }, { by: actor.personId, at: services.clock.now() })
    note({ serviceId: service.id })
    return getPupilServices(context)
  },
})
