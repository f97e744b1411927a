/** Addresses of this module's pages. */
export const plansPath = '/plans'

export function planPath(planId: string): string {
  return `/plans/${planId}`
}

export function planEvaluationPath(planId: string): string {
  return `/plans/${planId}/evaluation`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}
