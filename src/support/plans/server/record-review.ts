import { endpoint } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { recordReview as contract, type ReviewText } from '../contract/plan-reviews.ts'
import { problemOf } from '../domain/reviewing.ts'
import { findField, saveField } from './plan-field-store.ts'
import { listStaff } from './plan-people-reads.ts'
import { planPlace } from './plan-place-reads.ts'
import { emptyReviewDraft, insertReview } from './plan-review-store.ts'
import { getPlanReviews, getReviewedPlan, knowsParts } from './plan-review-view.ts'
import { countChange, type LockedPlan, type Stamp } from './plan-store.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Writes down a look at a plan that runs. Nothing replaces an earlier one. */
export const recordReview = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'reviews.review-recorded',
  handler: async (context) => {
    const { trx, actor, params, input, services, today, note } = context
    const plan = await requirePlanFor(trx, params.planId, 'review')
    await requireWhole(trx, plan, input, today)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const added = await insertReview(trx, { id: params.reviewId, planId: plan.id }, input, stamp)
    if (added) {
      await setNextReview(trx, plan.id, input.nextOn, stamp)
      await emptyReviewDraft(trx, plan.id, stamp)
      await countChange(trx, plan.id)
    }
    note({ planId: plan.id, reviewId: params.reviewId, added })
    return getPlanReviews(context, plan.id)
  },
})

async function requireWhole(trx: Trx, plan: LockedPlan, review: ReviewText, today: string): Promise<void> {
  const found = problemOf(review, await getReviewedPlan(trx, plan.id), today)
  if (found !== undefined) {
    const code = `reviews.${found.problem}` as const
    throw refuse(code, { fields: { [found.field]: code } })
  }
  if (!(await knowsParts(trx, plan.id, review))) throw notFound()
  const staff = await listStaff(trx, { institutionId: plan.institutionId, classId: null, today })
  const works = new Set<string>(staff.map(({ id }) => id))
  if (review.staffIds.some((id) => !works.has(id)))
    throw refuse('reviews.not-staff', { fields: { staffIds: 'reviews.not-staff' } })
}

/** The plan follows its review, and keeps the day that it had as it keeps any field. */
async function setNextReview(trx: Trx, planId: string, nextOn: string | null, stamp: Stamp): Promise<void> {
  const target = { planId, subjectId: planId, field: 'reviewOn' } as const
  const present = await findField(trx, target)
  if (present === undefined || present.value === nextOn) return
  await saveField(trx, target, { value: nextOn, version: present.version + 1 }, stamp)
}
