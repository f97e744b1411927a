import { BACKGROUND_ACTOR_ID, type Services } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { listWantedFiles } from './import-reads.ts'
import { uploadsOf } from './uploads.ts'

/**
 * Removes uploaded files that no import waits for: those that were cut off, and those of a process that died before it
 * could. Run at the start of the server, before it listens. Answers how many were removed.
 */
export function sweepUploads(services: Pick<Services, 'config' | 'keys' | 'db' | 'clock'>): Promise<number> {
  const context = { actorId: BACKGROUND_ACTOR_ID, today: today(services.clock) }
  return uploadsOf(services).sweep((names) =>
    asActor(services.db, context, (trx) => listWantedFiles(trx, names)),
  )
}
