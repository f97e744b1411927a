import { choosePeriod } from '#change/analysis/server/choose-period.ts'
import { readExactSupport } from '#change/analysis/server/exact-support.ts'
import { listKnownMeasures } from '#change/analysis/server/known-codes.ts'
import { DEFAULT_PUPILS } from '#demo/country-plan.ts'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import {
  listInstitutionsOf,
  listMunicipalitiesBeside,
  listSemesters,
} from '#foundation/institutions/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import { listPlans } from '#support/plans/contract/plan-lists.ts'
import { listPlanRows } from '#support/plans/server/plan-list-view.ts'
import type { BenchHouse } from './bench-house.ts'
import { compare, type Measurement, timed } from './measurement.ts'
import { becomeOwner } from './owner-store.ts'
import { benchPerson, countPupils, listMunicipalities } from './people-store.ts'
import { analyzePlans, fillPlans } from './plan-load-store.ts'

const PLANS_OF_COUNTRY = 60_000
const LIMIT = 1.5

type Reading = {
  readonly name: string
  /** In whose name; row-level security asks for it. */
  readonly actorId: string
  /** Null: told for information. */
  readonly limit: number | null
  readonly read: (trx: Trx) => Promise<unknown>
}

/** The list of plans and the analysis, with row-level security, against the same SQL without it: on 60 000 plans of 250 000 pupils. */
export async function measurePlans(house: BenchHouse, rounds: number): Promise<readonly Measurement[]> {
  const pupils = await countPupils(house.owner)
  const added = await fillPlans(house.owner, Math.round((PLANS_OF_COUNTRY * pupils) / DEFAULT_PUPILS))
  if (added > 0) await analyzePlans(house.owner)
  const found: Measurement[] = []
  for (const { name, actorId, limit, read } of await readings(house)) {
    const once = (db: Db, prepare: (trx: Trx) => Promise<void>) => () =>
      asActor(db, { actorId, today: house.today }, async (trx) => {
        await prepare(trx)
        return (await timed(() => read(trx))).milliseconds
      })
    found.push(
      await compare({
        name,
        limit,
        rounds,
        product: once(house.server, async () => undefined),
        floor: once(house.owner, becomeOwner),
      }),
    )
  }
  return found
}

async function readings({ owner, today }: BenchHouse): Promise<readonly Reading[]> {
  const [largest] = await listMunicipalities(owner)
  if (largest === undefined) throw new Error('The country has no pupils')
  const coordinator = await benchPerson(owner, 'municipal_coordinator', 'municipality', [largest.id])
  const schools = await listInstitutionsOf(owner, largest.id, today)
  const municipalities = await listMunicipalitiesBeside(owner, largest.id)
  const period = choosePeriod(await listSemesters(owner, today), today, { schoolYear: '2025/26' })
  const measures = await asActor(owner, { actorId: BACKGROUND_ACTOR_ID, today }, listKnownMeasures)
  const page = listPlans.query.parse({})
  return [
    {
      name: `plan list, coordinator of ${largest.name} (${largest.pupils} pupils)`,
      actorId: coordinator.personId,
      limit: LIMIT,
      read: (trx) => listPlanRows(trx, coordinator, page),
    },
    {
      name: `analysis of ${largest.name}, a school year`,
      actorId: BACKGROUND_ACTOR_ID,
      limit: LIMIT,
      read: (trx) => readExactSupport(trx, { by: 'institution', places: schools, period, measures }),
    },
    {
      name: 'published analysis of the country, a school year',
      actorId: BACKGROUND_ACTOR_ID,
      limit: null,
      read: (trx) => readExactSupport(trx, { by: 'municipality', places: municipalities, period, measures }),
    },
  ]
}
