import { BACKGROUND_ACTOR_ID, type Services } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { listDueRules } from './due-rule-reads.ts'
import { putRuleIntoForce } from './put-rule-into-force.ts'

/**
 * Puts into force what was decided for a day that has come, and withdraws what has ended. Each rule in a transaction of its
 * own; two servers that do it at once do it once. Answers how many rules it touched.
 */
export async function applyDueRules(services: Pick<Services, 'db' | 'clock'>): Promise<number> {
  const day = today(services.clock)
  const context = { actorId: BACKGROUND_ACTOR_ID, today: day }
  const due = await asActor(services.db, context, (trx) => listDueRules(trx, day))
  for (const rule of due) {
    await asActor(services.db, context, async (trx) => {
      const still = await listDueRules(trx, day, { rule })
      if (still.length > 0) await putRuleIntoForce({ trx, now: services.clock.now(), today: day }, rule)
    })
  }
  return due.length
}
