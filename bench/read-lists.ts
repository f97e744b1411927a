import type { Actor } from '#foundation/access/index.ts'
import { PupilSearch } from '#foundation/people/contract/pupils.ts'
import { listPupilRows } from '#foundation/people/server/pupil-list-view.ts'
import { FlagPage } from '#notice/risk/contract/flag.ts'
import { listFlagViews } from '#notice/risk/server/flag-list-view.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import type { BenchHouse } from './bench-house.ts'
import { compare, type Measurement, timed } from './measurement.ts'
import { becomeOwner } from './owner-store.ts'
import { benchPerson, classWithMostFlags, listMunicipalities, type PlaceOfBench } from './people-store.ts'

const LIMIT = 1.5
/** A municipality of about the size of Cēsu novads. */
const MIDDLE_SIZED = 5_000

type Reading = { readonly name: string; readonly read: (trx: Trx, actor: Actor) => Promise<unknown> }

/** Pupil search and the flagged list with row-level security, against the same SQL without it. */
export async function measureLists(house: BenchHouse, rounds: number): Promise<readonly Measurement[]> {
  const found: Measurement[] = []
  for (const { who, actor } of await readersOf(house)) {
    for (const { name, read } of readings(house)) {
      const once = (db: Db, prepare: (trx: Trx) => Promise<void>) => () =>
        asActor(db, { actorId: actor.personId, today: house.today }, async (trx) => {
          await prepare(trx)
          return (await timed(() => read(trx, actor))).milliseconds
        })
      found.push(
        await compare({
          name: `${name}, ${who}`,
          limit: LIMIT,
          rounds,
          product: once(house.server, async () => undefined),
          floor: once(house.owner, becomeOwner),
        }),
      )
    }
  }
  return found
}

async function readersOf({ owner }: BenchHouse): Promise<readonly { who: string; actor: Actor }[]> {
  const classPlace = await classWithMostFlags(owner)
  const municipalities = await listMunicipalities(owner)
  const [largest] = municipalities
  const middle = municipalities.toSorted((a, b) => distance(a) - distance(b))[0]
  if (largest === undefined || middle === undefined) throw new Error('The country has no pupils')
  const coordinator = async (place: PlaceOfBench) => ({
    who: `coordinator of ${place.name} (${place.pupils} pupils)`,
    actor: await benchPerson(owner, 'municipal_coordinator', 'municipality', [place.id]),
  })
  const teacher = await benchPerson(owner, 'class_teacher', 'class', [classPlace.id])
  return [
    { who: `class teacher (${classPlace.pupils} pupils)`, actor: teacher },
    await coordinator(middle),
    await coordinator(largest),
  ]
}

function distance(place: PlaceOfBench): number {
  return Math.abs(place.pupils - MIDDLE_SIZED)
}

function readings(house: BenchHouse): readonly Reading[] {
  const search = (text: string): Reading['read'] => {
    const asked = PupilSearch.parse({ text })
    return (trx, actor) => listPupilRows(trx, actor, asked)
  }
  const open = FlagPage.parse({ state: 'open' })
  return [
    { name: 'pupil list', read: search('') },
    { name: 'pupil search “ber”', read: search('ber') },
    { name: 'pupil search “an kal”', read: search('an kal') },
    {
      name: 'flagged list',
      read: (trx, actor) => listFlagViews(trx, actor, open, house.services.clock.now()),
    },
  ]
}
