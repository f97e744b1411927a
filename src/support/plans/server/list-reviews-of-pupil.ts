import { endpoint } from '#foundation/endpoint/index.ts'
import { listReviewsOfPupil as contract } from '../contract/plan-reviews.ts'
import { listReviewRowsOfPupil } from './plan-review-view.ts'
import { canReadPlan } from './policies.ts'

export const listReviewsOfPupil = endpoint({
  ...contract,
  access: canReadPlan,
  audit: 'reviews.reviews-of-pupil-listed',
  handler: async ({ trx, params }) => ({ rows: await listReviewRowsOfPupil(trx, params.pupilId) }),
})
