/** Addresses of this module's pages. */
export const pupilsPath = '/pupils'
/** A page of a higher floor. */
export const duplicatesPath = '/duplicates'
/** Pupils who need a support plan: the module of plans lists them. */
export const neededPlansPath = '/plans/needed'

/** The pupils of one school. */
export function pupilsOfSchoolPath(institutionId: string): string {
  return `${pupilsPath}?institutionId=${institutionId}`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}

export function pupilAccessPath(pupilId: string): string {
  return `/pupils/${pupilId}/access`
}
