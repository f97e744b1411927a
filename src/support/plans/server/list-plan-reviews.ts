import { endpoint } from '#foundation/endpoint/index.ts'
import { listPlanReviews as contract } from '../contract/plan-reviews.ts'
import { planPlace } from './plan-place-reads.ts'
import { getPlanReviews } from './plan-review-view.ts'
import { canReadPlan } from './policies.ts'

/** What was found whenever the plan was looked at, and the reader's own draft. */
export const listPlanReviews = endpoint({
  ...contract,
  access: canReadPlan,
  subject: planPlace,
  audit: 'reviews.reviews-read',
  handler: async (context) => {
    context.note({ planId: context.params.planId })
    return getPlanReviews(context, context.params.planId)
  },
})
