export type Semester = { readonly id: string; readonly startsOn: string; readonly endsOn: string }

/** The semester that a plan begun today is for: the present one, or the next when today is a holiday between two. */
export function semesterOfPlan<S extends Semester>(semesters: readonly S[], today: string): S | undefined {
  return [...semesters]
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .find((semester) => semester.endsOn >= today)
}

/** Today, or the first day of a semester that is still to come. */
function firstDay(semester: Semester, today: string): string {
  return semester.startsOn > today ? semester.startsOn : today
}

/** When a plan for a semester begins, ends and is reviewed. */
export function periodOf(
  semester: Semester,
  today: string,
): { readonly startsOn: string; readonly endsOn: string; readonly reviewOn: string } {
  const startsOn = firstDay(semester, today)
  return { startsOn, endsOn: semester.endsOn, reviewOn: reviewDate(startsOn, semester.endsOn) }
}

/** The risk of the 2023 edition that each rule notices. */
const riskOfRule: Readonly<Record<string, string>> = {
  'unexcused-lessons': 'R23-S02',
  'unexcused-days': 'R23-S02',
  'low-marks': 'R23-S01',
}

export type StartingRisk = {
  readonly edition: '2018' | '2023'
  readonly code: string
  readonly frequency: number | null
}

type Mapping = { readonly fromCode: string; readonly toCode: string; readonly kind: string }

/**
 * Risks of an earlier edition as those of 2023 where both are the same: a plan and its figures speak of one risk once.
 * Where they are not the same, nobody but the assessor can say which risk of 2023 was meant: the words seen stay.
 */
export function asOf2023(
  assessed: readonly StartingRisk[],
  mappings: readonly Mapping[],
): readonly StartingRisk[] {
  const same = new Map(
    mappings.filter(({ kind }) => kind === 'same').map(({ fromCode, toCode }) => [fromCode, toCode]),
  )
  return assessed.map((risk) => {
    const code = same.get(risk.code)
    return code === undefined ? risk : { ...risk, edition: '2023', code }
  })
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
