export type Semester = { readonly id: string; readonly startsOn: string; readonly endsOn: string }

/** The semester that a plan begun today is for: the present one, or the next when today is a holiday between two. */
export function semesterOfPlan<S extends Semester>(semesters: readonly S[], today: string): S | undefined {
  return [...semesters]
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .find((semester) => semester.endsOn >= today)
}

/** Today, or the first day of a semester that is still to come. */
export function firstDay(semester: Semester, today: string): string {
  return semester.startsOn > today ? semester.startsOn : today
}

/** The risk of the 2023 edition that each rule notices. */
const riskOfRule: Readonly<Record<string, string>> = {
  'unexcused-lessons': 'R23-S02',
  'low-marks': 'R23-S01',
}

export type StartingRisk = {
  readonly edition: '2018' | '2023'
  readonly code: string
  readonly frequency: number | null
}

/** Risks that a plan begins with: those of the assessment, heaviest first, then what open flags add to them. */
export function startingRisks(
  assessed: readonly StartingRisk[],
  rulesOfOpenFlags: readonly string[],
): readonly StartingRisk[] {
  const byWeight = [...assessed].sort((a, b) => (b.frequency ?? 0) - (a.frequency ?? 0))
  const flagged = rulesOfOpenFlags.flatMap((rule) => {
    const code = riskOfRule[rule]
    return code === undefined ? [] : [{ edition: '2023' as const, code, frequency: null }]
  })
  const isNew = (risk: StartingRisk) => !byWeight.some((known) => known.code === risk.code)
  return [...byWeight, ...flagged.filter(isNew)]
}

/** Half of the way, so that there is still time to change course. */
export function reviewDate(startsOn: string, endsOn: string): string {
  const middle = (Date.parse(startsOn) + Date.parse(endsOn)) / 2
  return new Date(middle).toISOString().slice(0, 10)
}
