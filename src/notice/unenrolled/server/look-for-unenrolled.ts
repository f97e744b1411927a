import { BACKGROUND_ACTOR_ID, type Services } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { syncUnenrolled, type UnenrolledChanges } from './unenrolled-sync-store.ts'

/** The repeated work: birthdays come and enrolments end without an import. */
export async function lookForUnenrolled(
  services: Pick<Services, 'db' | 'clock'>,
): Promise<UnenrolledChanges> {
  const day = today(services.clock)
  return asActor(services.db, { actorId: BACKGROUND_ACTOR_ID, today: day }, (trx) =>
    syncUnenrolled({ trx, now: services.clock.now(), today: day }),
  )
}
