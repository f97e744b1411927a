import type { Trx } from '#platform/db/connect.ts'

export type ServiceHead = { readonly kindCode: string; readonly startsOn: string }

/** A service of a pupil within the actor's reach, for other modules. */
export async function findServiceHead(
  trx: Trx,
  of: { readonly pupilId: string; readonly serviceId: string },
): Promise<ServiceHead | undefined> {
  return trx
    .selectFrom('services.services as service')
    .select(['service.kind_code as kindCode', 'service.starts_on as startsOn'])
    .where('service.id', '=', of.serviceId)
    .where('service.pupil_id', '=', of.pupilId)
    .executeTakeFirst()
}
