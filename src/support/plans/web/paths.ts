/** Addresses of this module's pages. */
export const plansPath = '/plans'

/** Who needs a plan that nobody has begun. */
export const neededPlansPath = '/plans/needed'

export function newPlanPath(pupilId: string): string {
  return `/pupils/${pupilId}/plans/new`
}

export function newCrisisPlanPath(pupilId: string): string {
  return `${newPlanPath(pupilId)}?kind=crisis`
}

export function planPath(planId: string): string {
  return `/plans/${planId}`
}

export function planEvaluationPath(planId: string): string {
  return `/plans/${planId}/evaluation`
}

export function pupilPath(pupilId: string): string {
  return `/pupils/${pupilId}`
}
