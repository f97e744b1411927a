/** Addresses of this module's pages. */
export const sessionsPath = '/sessions'
export const planSessionPath = '/sessions/new'

export const givenHoursPath = '/sessions/given'

export function sessionPath(sessionId: string): string {
  return `/sessions/${sessionId}`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}
