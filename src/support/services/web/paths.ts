/** Addresses of this module's pages. */
export const serviceKindsPath = '/services'
export const schoolServicesPath = '/services/school'

export function serviceKindPath(code: string): string {
  return `/services/kinds/${code}`
}

export function requestServicePath(pupilId: string): string {
  return `/pupils/${pupilId}/services/new`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}
