import { BACKGROUND_ACTOR_ID, type Services } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { countChangedClasses } from './class-count-store.ts'

/** Notes counted in one transaction: a page that counts a class of these itself waits no longer than that. */
const BATCH = 500

/** The repeated work: counts classes that changed, so that whoever opens a page next need not. */
export async function countClasses(services: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const day = today(services.clock)
  const countSome = () =>
    asActor(services.db, { actorId: BACKGROUND_ACTOR_ID, today: day }, async (trx) => {
      const semester = await findSemesterOf(trx, day)
      if (semester === undefined) return 0
      return countChangedClasses(trx, { semesterId: semester.id, municipalityId: null, most: BATCH })
    })
  while ((await countSome()) > 0);
}
