import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { allows, type ServiceStep } from '../domain/service-states.ts'
import { type LockedService, lockService } from './service-store.ts'

type Asking = {
  readonly trx: Trx
  readonly params: { readonly pupilId: string; readonly serviceId: string }
}

/** The service, locked until the transaction ends. Refuses a step that its state does not allow. */
export async function requireServiceFor({ trx, params }: Asking, step: ServiceStep): Promise<LockedService> {
  const service = await lockService(trx, params)
  if (service === undefined) throw notFound()
  if (!allows(service.status, step))
    throw refuse(service.status === 'requested' ? 'services.not-decided' : 'services.already-moved')
  return service
}
