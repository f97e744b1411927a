import { flagsPath } from '#notice/risk/web/index.ts'
import { plansPath } from '#support/plans/web/index.ts'

export const overviewPath = '/overview'

type Of = { readonly schoolYear: string; readonly institutionId?: string | undefined }

/** The plans behind a figure: opened in the school year, in this school, with a risk that ended so. */
export function plansBehind({ schoolYear, institutionId }: Of, outcome?: string): string {
  return `${plansPath}?${searchOf({ schoolYear, opened: 'yes', institutionId, outcome })}`
}

/** Those who have waited for more than fourteen days. */
export function waitingBehind({ schoolYear, institutionId }: Of): string {
  return `${flagsPath}?${searchOf({ state: 'open', waitingOver: '14', schoolYear, institutionId })}`
}

export function municipalityPath(municipalityId: string, schoolYear: string): string {
  return `${overviewPath}?${searchOf({ municipalityId, schoolYear })}`
}

function searchOf(given: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return new URLSearchParams(pairs).toString()
}
