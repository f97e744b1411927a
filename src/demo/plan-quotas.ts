import type { CountryPlan, InstitutionPlan } from './plan-types.ts'
import { planRows } from './pupil-rows.ts'
import { generatePupils } from './pupils.ts'

/** Plans that a school is to have, by its id; schools that are not named have as many as the model gives. */
export type PlanQuotas = ReadonlyMap<InstitutionPlan['id'], number>

const ROUNDS = 12
/** Somewhat more plans are drawn than are kept. */
const SURPLUS = 1.15
const LARGEST_SURPLUS = 1.4
const LARGEST_STEP = 1.5

type Drawn = { readonly planId: string; readonly pupilId: string; readonly isCast: boolean }

/**
 * The same pupils with exactly so many plans a school, over all years. How readily each school makes plans is calibrated
 * until it has enough; of those, whole pupils are kept in the order of their ids, and the cast in any case.
 */
export function withPlanQuotas(plan: CountryPlan, quotas: PlanQuotas): CountryPlan {
  let readiness: ReadonlyMap<string, number> = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = plansBySchool({ ...plan, support: { readiness, kept: null } })
    const isEnough = [...quotas].every(([school, quota]) => (drawn.get(school)?.length ?? 0) >= quota)
    if (isEnough && round > 0) return { ...plan, support: { readiness, kept: keptOf(drawn, quotas) } }
    readiness = calibrated(readiness, drawn, quotas)
  }
  throw new RangeError('Some school has too few pupils for its number of plans')
}

function plansBySchool(plan: CountryPlan): ReadonlyMap<string, readonly Drawn[]> {
  const drawn = new Map<string, Drawn[]>()
  for (const pupil of generatePupils(plan)) {
    for (const { id, pupilId, institutionId } of planRows(pupil)) {
      const ofSchool = drawn.get(institutionId) ?? []
      ofSchool.push({ planId: id, pupilId, isCast: pupil.castKey !== null })
      drawn.set(institutionId, ofSchool)
    }
  }
  return drawn
}

function calibrated(
  before: ReadonlyMap<string, number>,
  drawn: ReadonlyMap<string, readonly Drawn[]>,
  quotas: PlanQuotas,
): ReadonlyMap<string, number> {
  return new Map(
    [...quotas].map(([school, quota]) => {
      const found = drawn.get(school)?.length ?? 0
      const isRight = found >= quota && found <= quota * LARGEST_SURPLUS
      const wanted = isRight ? 0 : Math.log(Math.max(1, quota * SURPLUS + 1) / Math.max(1, found))
      const step = Math.min(LARGEST_STEP, Math.max(-LARGEST_STEP, wanted))
      return [school, (before.get(school) ?? 0) + step]
    }),
  )
}

/** Ids of the plans that stay: of schools with a quota as many as it says, of others all. */
function keptOf(drawn: ReadonlyMap<string, readonly Drawn[]>, quotas: PlanQuotas): ReadonlySet<string> {
  return new Set(
    [...drawn].flatMap(([school, plans]) => {
      const inOrder = plans.toSorted(
        (a, b) => Number(b.isCast) - Number(a.isCast) || a.pupilId.localeCompare(b.pupilId),
      )
      return inOrder.slice(0, quotas.get(school) ?? plans.length).map(({ planId }) => planId)
    }),
  )
}
