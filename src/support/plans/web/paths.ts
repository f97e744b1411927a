/** Addresses of this module's pages. */
export const plansPath = '/plans'

/** Who needs a plan that nobody has begun. */
export const neededPlansPath = '/plans/needed'

/** Whom the support team talks about, one after the other. */
export const planMeetingPath = '/plans/meeting'

/** What was decided in it today. */
export const meetingMinutesPath = '/plans/meeting/minutes'

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
