import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import type { RuleNumbers } from '#notice/risk/contract/rule.ts'
import { countPreview } from '#notice/risk/server/rule-preview-view.ts'
import { refreshTermInputs } from '#notice/signals/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import type { BenchHouse } from './bench-house.ts'
import { compare, type Measurement, timed } from './measurement.ts'
import { becomeOwner } from './owner-store.ts'
import { benchPerson, listMunicipalities } from './people-store.ts'

const LIMIT = 1.5

const tried: readonly RuleNumbers[] = [
  { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 10 } },
  { kind: 'low-marks', thresholds: { meanBelow: 4.5, subjects: 2 } },
  { kind: 'chronic-absence', thresholds: { atLeastPercent: 10, enrolledDays: 20 } },
  { kind: 'failing-subjects', thresholds: { subjects: 3 } },
  { kind: 'absence-trend', thresholds: { atLeastPoints: 20, recentDays: 10, earlierDays: 20 } },
  { kind: 'transition', thresholds: { of: ['new-school', 'first-course'], daysMissed: 5 } },
]

/** What other numbers of a rule would notice in the largest municipality, against the same SQL without row-level security. */
export async function measurePreviews(house: BenchHouse, rounds: number): Promise<readonly Measurement[]> {
  const { owner, server, today } = house
  const [largest] = await listMunicipalities(owner)
  const semester = await findSemesterOf(owner, today)
  if (largest === undefined || semester === undefined) throw new Error('The country has no pupils')
  const coordinator = await benchPerson(owner, 'municipal_coordinator', 'municipality', [largest.id])
  await asActor(server, { actorId: BACKGROUND_ACTOR_ID, today }, (trx) =>
    refreshTermInputs(trx, { semesterId: semester.id }),
  )
  const found: Measurement[] = []
  for (const numbers of tried) {
    const asked = {
      actor: coordinator,
      semesterId: semester.id,
      settings: { numbers, level: 'attention', grades: null } as const,
      ruleCode: null,
      owner: { kind: 'municipality', id: largest.id } as const,
      milderThan: [],
    }
    const once = (db: Db, prepare: (trx: Trx) => Promise<void>) => () =>
      asActor(db, { actorId: coordinator.personId, today }, async (trx) => {
        await prepare(trx)
        return (await timed(() => countPreview(trx, asked))).milliseconds
      })
    found.push(
      await compare({
        name: `what-if, ${numbers.kind}, ${largest.name} (${largest.pupils} pupils)`,
        limit: LIMIT,
        rounds,
        product: once(server, async () => undefined),
        floor: once(owner, becomeOwner),
      }),
    )
  }
  return found
}
