import type { PreventionLevel, RiskGroup } from '../contract/plan-words.ts'

export type CatalogueActivity = {
  readonly code: string
  readonly level: PreventionLevel
  /** Groups of risks on which the catalogue marks an effect. */
  readonly affects: readonly RiskGroup[]
  /** For whom one unit of it is: one learner or family, a group, or an institution. */
  readonly unit: 'individual' | 'group' | 'institution'
}

export type RiskOfPlan = { readonly id: string; readonly group: RiskGroup; readonly frequency: number | null }

export type Suggestion = {
  readonly code: string
  readonly affects: readonly RiskGroup[]
  readonly riskIds: readonly string[]
}

const unitFactor = { individual: 1, group: 0.8, institution: 0.2 } as const

/**
 * Measures for the risks of one pupil, best first. An activity counts when the catalogue marks its effect on the group of
 * a risk; lasting risks count more. A risk that a chosen activity already answers counts less for the next one, so that
 * every group of risks gets its measures. Activities for single pupils come before those for a whole school.
 */
export function suggestActivities(
  risks: readonly RiskOfPlan[],
  activities: readonly CatalogueActivity[],
  limit = 8,
): readonly Suggestion[] {
  const factors = levelFactors(risks)
  const left = activities.filter((activity) => affected(activity, risks).length > 0)
  const answered = new Map<string, number>()
  const chosen: CatalogueActivity[] = []
  while (chosen.length < limit && left.length > 0) {
    const best = bestOf(
      left,
      (activity) => factors[activity.level] * unitFactor[activity.unit] * worth(activity, risks, answered),
    )
    chosen.push(...left.splice(best, 1))
    for (const risk of affected(chosen.at(-1), risks)) answered.set(risk.id, (answered.get(risk.id) ?? 0) + 1)
  }
  return chosen.map((activity) => suggestion(activity, risks))
}

/** Lasting or unmeasured risks call for support made for one pupil; a first sign, for support of a group at risk. */
function levelFactors(risks: readonly RiskOfPlan[]): Readonly<Record<PreventionLevel, number>> {
  const onlyFirstSigns = risks.every((risk) => risk.frequency === 1)
  return onlyFirstSigns
    ? { targeted: 1, indicated: 0.6, universal: 0.3 }
    : { indicated: 1, targeted: 0.7, universal: 0.3 }
}

function worth(
  activity: CatalogueActivity,
  risks: readonly RiskOfPlan[],
  answered: ReadonlyMap<string, number>,
): number {
  return affected(activity, risks).reduce(
    (sum, risk) => sum + (risk.frequency ?? 2) / (1 + (answered.get(risk.id) ?? 0)),
    0,
  )
}

function affected(
  activity: CatalogueActivity | undefined,
  risks: readonly RiskOfPlan[],
): readonly RiskOfPlan[] {
  return risks.filter((risk) => activity?.affects.includes(risk.group))
}

/** Index of the best; the first of equals, so that the order of the catalogue decides. */
function bestOf<Item>(items: readonly Item[], score: (item: Item) => number): number {
  const scores = items.map(score)
  return scores.indexOf(Math.max(...scores))
}

function suggestion(activity: CatalogueActivity, risks: readonly RiskOfPlan[]): Suggestion {
  const found = affected(activity, risks)
  return {
    code: activity.code,
    affects: activity.affects.filter((group) => found.some((risk) => risk.group === group)),
    riskIds: found.map((risk) => risk.id),
  }
}
