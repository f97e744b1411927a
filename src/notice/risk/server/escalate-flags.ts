import { BACKGROUND_ACTOR_ID, type Services } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { type Escalated, escalateDueFlags } from './escalation-store.ts'

/** The repeated work: time passes without anybody doing anything. */
export async function escalateFlags(services: Pick<Services, 'db' | 'clock'>): Promise<Escalated> {
  const context = { actorId: BACKGROUND_ACTOR_ID, today: today(services.clock) }
  return asActor(services.db, context, (trx) => escalateDueFlags(trx, services.clock.now()))
}
