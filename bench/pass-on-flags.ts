import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { escalateDueFlags } from '#notice/risk/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import type { BenchHouse } from './bench-house.ts'
import { touchOpenFlags } from './flag-floor-reads.ts'
import { compare, type Measurement, timed } from './measurement.ts'

const LIMIT = 4
const MONTH_MS = 30 * 86_400_000

/** Everything in the country that nobody has answered passes on at once, against a bare update of the same rows. */
export async function measurePassingOn(house: BenchHouse, rounds: number): Promise<Measurement> {
  const { server, owner, services } = house
  const now = new Date(services.clock.now().getTime() + MONTH_MS)
  const undone = (db: Db, work: (trx: Trx) => Promise<unknown>) => () => undoneAfter(db, house.today, work)
  return compare({
    name: 'all unanswered flags of the country pass on',
    limit: LIMIT,
    rounds,
    product: undone(server, (trx) => escalateDueFlags(trx, now)),
    floor: undone(owner, (trx) => touchOpenFlags(trx, now)),
  })
}

class Undone extends Error {}

/** Each round finds the flags as they were. */
async function undoneAfter(db: Db, today: string, work: (trx: Trx) => Promise<unknown>): Promise<number> {
  let milliseconds = Number.NaN
  try {
    await asActor(db, { actorId: BACKGROUND_ACTOR_ID, today }, async (trx) => {
      milliseconds = (await timed(() => work(trx))).milliseconds
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return milliseconds
}
