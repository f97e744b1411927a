/** Addresses of this module's pages, and of those it leads to. */
export const screeningsPath = '/screening'

export function schoolScreeningPath(institutionId: string): string {
  return `${screeningsPath}?institutionId=${institutionId}`
}

export function classScreeningPath(classId: string): string {
  return `${screeningsPath}/${classId}`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}
