/** Addresses of this module's pages. */
export const pupilsPath = '/pupils'

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}

export function pupilAccessPath(pupilId: string): string {
  return `/pupils/${pupilId}/access`
}
