import type { DutyFilters } from '../contract/duty-lists.ts'

/** Addresses of this module's pages. */
export const dutiesPath = '/duties'
export const compliancePath = '/duties/compliance'

/** The list of duties, narrowed. */
export function dutyListPath(filters: Partial<DutyFilters>): string {
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return `${dutiesPath}?${new URLSearchParams(pairs)}`
}

export function dutyPath(dutyId: string): string {
  return `/duties/${dutyId}`
}

export function noticePath(dutyId: string): string {
  return `/duties/${dutyId}/notice`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}
