import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { endService as contract } from '../contract/service.ts'
import { canRequestService } from './policies.ts'
import { requireServiceFor } from './require-service.ts'
import { moveService } from './service-store.ts'
import { getPupilServices } from './service-view.ts'

/** Ends a service. Before its last day, or when it never began, the reason is asked. */
export const endService = endpoint({
  ...contract,
  access: canRequestService,
  audit: 'services.service-ended',
  handler: async (context) => {
    const { trx, actor, input, services, today, note } = context
    const service = await requireServiceFor(context, 'end')
    const isEarly = service.status === 'granted' || today < service.endsOn
    if (isEarly && input.reason === '')
      throw refuse('services.end-reason-missing', { fields: { reason: 'services.end-reason-missing' } })
    const stamp = { by: actor.personId, at: services.clock.now() }
    await moveService(trx, service.id, { to: 'ended', reason: input.reason }, stamp)
    note({ serviceId: service.id, early: isEarly })
    return getPupilServices(context)
  },
})
