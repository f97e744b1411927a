type OfRisks<Id extends string> = { readonly id: Id; readonly riskIds: readonly string[] }

/** Measures that go on with the chosen risks: those that serve one of them, and those that serve no risk of the plan. */
export function measuresThatGoOn<Id extends string>(
  measures: readonly OfRisks<Id>[],
  riskIds: readonly string[],
): readonly Id[] {
  return measures
    .filter((measure) => measure.riskIds.length === 0 || measure.riskIds.some((id) => riskIds.includes(id)))
    .map(({ id }) => id)
}

/** Goals that go on: those for one of the chosen risks. */
export function goalsThatGoOn<Id extends string>(
  goals: readonly OfRisks<Id>[],
  riskIds: readonly string[],
): readonly Id[] {
  return goals.filter((goal) => goal.riskIds.some((id) => riskIds.includes(id))).map(({ id }) => id)
}
