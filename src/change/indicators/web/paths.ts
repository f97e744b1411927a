import { ANSWER_WITHIN_DAYS } from '#notice/risk/contract/flag.ts'
import { flagListPath } from '#notice/risk/web/index.ts'
import { plansPath } from '#support/plans/web/index.ts'
import type { Overview } from '../contract/overview.ts'

export const overviewPath = '/overview'

/** Whose records: those of one school, or of the municipality. */
export type Whole = {
  readonly schoolYear: string
  readonly institutionId?: string | undefined
  readonly municipalityId?: string | undefined
}

/** The whole that the total of an overview counts. */
export function wholeOf({ rows, municipality }: Overview, schoolYear: string): Whole {
  const [only, ...others] = rows
  return only !== undefined && others.length === 0
    ? { schoolYear, institutionId: only.id }
    : { schoolYear, municipalityId: municipality?.id }
}

/** The plans behind a figure: opened in the school year, in this place, with a risk that ended so. */
export function plansBehind(of: Whole, outcome?: string): string {
  return `${plansPath}?${searchOf({ ...of, opened: 'yes', outcome })}`
}

/** Those who have waited too long for a first answer. */
export function waitingBehind(of: Whole): string {
  return flagListPath({ state: 'open', waitingOver: ANSWER_WITHIN_DAYS, ...of })
}

/** The answered flags whose days make a median. */
export function answeredBehind(of: Whole): string {
  return flagListPath({ state: 'answered', ...of })
}

export function municipalityPath(municipalityId: string, schoolYear: string): string {
  return `${overviewPath}?${searchOf({ municipalityId, schoolYear })}`
}

function searchOf(given: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return new URLSearchParams(pairs).toString()
}
