import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { recomputeFlags } from '#notice/risk/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { BenchHouse } from './bench-house.ts'
import { aggregateSummaries, forgetFlags } from './flag-floor-reads.ts'
import { compare, type Measurement, timed } from './measurement.ts'
import { becomeOwner } from './owner-store.ts'

const LIMIT = 3

/** All flags of the country: as on any evening, and from nothing; against the bare aggregation that they rest on. */
export async function measureFlags(house: BenchHouse, rounds: number): Promise<readonly Measurement[]> {
  const { server, owner, today, services } = house
  const context = { actorId: BACKGROUND_ACTOR_ID, today }
  const recompute = async (trx: Trx) =>
    (await timed(() => recomputeFlags({ trx, now: services.clock.now(), day: today }))).milliseconds
  const floor = () =>
    asActor(owner, context, async (trx) => {
      await becomeOwner(trx)
      return (await timed(() => aggregateSummaries(trx, today))).milliseconds
    })
  await asActor(server, context, recompute)
  const steady = await compare({
    name: 'all flags of the country recomputed, data as before',
    limit: LIMIT,
    rounds,
    product: () => asActor(server, context, recompute),
    floor,
  })
  const fromNothing = await compare({
    name: 'all flags of the country recomputed, none there before',
    limit: null,
    rounds: Math.min(rounds, 3),
    product: () => fromNothingOnce(house, recompute),
    floor,
  })
  return [steady, fromNothing]
}

class Undone extends Error {
  readonly milliseconds: number

  constructor(milliseconds: number) {
    super('undone')
    this.milliseconds = milliseconds
  }
}

async function fromNothingOnce(
  { owner, today }: BenchHouse,
  recompute: (trx: Trx) => Promise<number>,
): Promise<number> {
  try {
    return await asActor(owner, { actorId: BACKGROUND_ACTOR_ID, today }, async (trx) => {
      await becomeOwner(trx)
      await forgetFlags(trx)
      throw new Undone(await recompute(trx))
    })
  } catch (error) {
    if (error instanceof Undone) return error.milliseconds
    throw error
  }
}
