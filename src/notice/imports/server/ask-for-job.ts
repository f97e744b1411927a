import { reasonsFor } from '#foundation/access/index.ts'
import type { EndpointContext } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { newId } from '#platform/ids/ids.ts'
import type { JobStep } from '../contract/import-job.ts'
import type { StoredImport } from './import-reads.ts'
import { insertJob } from './job-store.ts'
import { canRunImport } from './policies.ts'

export const JOURNALLED_BY_THE_JOB =
  'the job that it begins is journalled with what it did, as the doing of who asked'

type Asking = Pick<EndpointContext, 'trx' | 'actor' | 'place' | 'services' | 'request'>

/** Puts down what is to be done. The server takes it up as soon as this transaction has ended. */
export async function askForJob(
  { trx, actor, place, services, request }: Asking,
  { id, institutionId, municipalityId }: StoredImport,
  step: JobStep,
): Promise<void> {
  const reasons = reasonsFor(canRunImport, actor, place)
  const isTaken = await insertJob(trx, {
    id: newId(),
    importId: id,
    institutionId,
    municipalityId,
    step,
    askedBy: actor.personId,
    askedRoles: [...new Set(reasons.map((grant) => grant.role))],
    askedAt: services.clock.now(),
    requestId: request.id,
  })
  if (!isTaken) throw refuse('imports.busy')
}
