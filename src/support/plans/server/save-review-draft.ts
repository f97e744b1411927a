import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { conflict } from '#platform/errors/app-error.ts'
import { saveReviewDraft as contract } from '../contract/plan-reviews.ts'
import { planPlace } from './plan-place-reads.ts'
import { writeReviewDraft } from './plan-review-store.ts'
import { findReviewDraft } from './plan-review-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

/** Keeps a review while it is typed. The same person in another window is a conflict that carries the newer text. */
export const saveReviewDraft = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: notAudited('nobody but its author sees a draft; the review that it becomes is journalled'),
  handler: async ({ trx, actor, params, input, services }) => {
    const plan = await requirePlanFor(trx, params.planId, 'review')
    const at = services.clock.now()
    const saved = await writeReviewDraft(trx, plan.id, input, { by: actor.personId, at })
    if (saved === undefined) {
      const data = await findReviewDraft(trx, plan.id, actor.personId)
      throw conflict('reviews.draft-changed-meanwhile', { data })
    }
    return { version: saved.version, savedAt: at.toISOString() }
  },
})
