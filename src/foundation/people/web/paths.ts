/** Addresses of this module's pages. */
export const pupilsPath = '/pupils'
/** A page of a higher floor. */
export const duplicatesPath = '/duplicates'

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}

export function pupilAccessPath(pupilId: string): string {
  return `/pupils/${pupilId}/access`
}
