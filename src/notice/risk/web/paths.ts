/** Addresses of this module's pages. */
export const flagsPath = '/flags'

export function assessmentPath(pupilId: string, assessmentId: string): string {
  return `/pupils/${pupilId}/assessments/${assessmentId}`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}

export function newPlanPath(pupilId: string): string {
  return `/pupils/${pupilId}/plans/new`
}
