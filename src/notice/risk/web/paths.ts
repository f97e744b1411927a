import type { FlagFilters } from '../contract/flag.ts'

/** Addresses of this module's pages. */
export const flagsPath = '/flags'

/** The list of flags, narrowed. */
export function flagListPath(filters: Partial<FlagFilters>): string {
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return `${flagsPath}?${new URLSearchParams(pairs)}`
}

export const flagClockPath = '/flags/by-class'

export const escalationPath = '/rules/escalation'

export const rulesPath = '/rules'

export function rulePath(code: string): string {
  return `${rulesPath}/${code}`
}

/** A new rule that begins with the numbers of another. */
export function newRulePath(from?: string): string {
  return from === undefined ? `${rulesPath}/new` : `${rulesPath}/new?from=${from}`
}

export function assessmentPath(pupilId: string, assessmentId: string): string {
  return `/pupils/${pupilId}/assessments/${assessmentId}`
}

/** Everybody's assessments in the round of this one. */
export function comparisonPath(pupilId: string, assessmentId: string): string {
  return `${assessmentPath(pupilId, assessmentId)}/comparison`
}

/** The completed assessment as the form, on paper. */
export function assessmentFormPath(pupilId: string, assessmentId: string): string {
  return `${assessmentPath(pupilId, assessmentId)}/form`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}

export function newCrisisPlanPath(pupilId: string): string {
  return `${newPlanPath(pupilId)}?kind=crisis`
}

export function newPlanPath(pupilId: string): string {
  return `/pupils/${pupilId}/plans/new`
}
