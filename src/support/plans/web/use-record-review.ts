import { useViewCommand } from '#web/api/use-view-command.ts'
import type { PlanId } from '../contract/ids.ts'
import { readPlan } from '../contract/plan.ts'
import { listPlanChanges } from '../contract/plan-changes.ts'
import { listPlans } from '../contract/plan-lists.ts'
import { readPlanMeeting } from '../contract/plan-meeting.ts'
import { listPlanReviews, listReviewsOfPupil, PlanReviews, recordReview } from '../contract/plan-reviews.ts'

/** Adds a review; the plan is read again, because the day of its next review follows. */
export function useRecordReview(planId: PlanId) {
  return useViewCommand(recordReview, {
    keep: (output) => [[listPlanReviews.route, { params: { planId } }], PlanReviews.parse(output)],
    refreshes: [
      readPlan.route,
      listPlans.route,
      listPlanChanges.route,
      listReviewsOfPupil.route,
      readPlanMeeting.route,
    ],
  })
}
