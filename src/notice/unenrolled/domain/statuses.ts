/** While a child is enrolled nowhere: what its municipality knows. */
export const openStatuses = [
  'clarifying',
  'whereabouts-unknown',
  'enrolling',
  'abroad-with-family',
  'learns-abroad',
  'ill',
] as const

/** With these the entry ends: enrolled again, declared elsewhere, no longer of compulsory age or with basic education. */
export const endingStatuses = ['enrolled', 'left-municipality', 'obligation-over'] as const

export const statuses = [...openStatuses, ...endingStatuses] as const
export type UnenrolledStatus = (typeof statuses)[number]

export function isEnding(status: UnenrolledStatus): boolean {
  return endingStatuses.some((one) => one === status)
}

export const changeKinds = ['found', 'added', 'recorded', 'closed-by-data'] as const

export const actionKinds = [
  'contacted_guardians',
  'visited_home',
  'asked_institution',
  'social_service',
  'custody_court',
  'police',
  'offered_place',
  'other',
] as const

type Known = { readonly status: string; readonly cause: string | null }
type Told = Known & { readonly action: string | null; readonly words: string }

/** Whether a record tells nothing that was not known: such a one would only silence the clock. */
export function saysNothing(told: Told, known: Known): boolean {
  const isNew = told.status !== known.status || told.cause !== known.cause
  return !isNew && told.action === null && told.words === ''
}
