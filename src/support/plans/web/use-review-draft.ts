import { callApi } from '#web/api/api-client.ts'
import { type Autosave, useAutosave } from '#web/autosave/use-autosave.ts'
import { useSession } from '#web/session/use-session.ts'
import type { PlanView } from '../contract/plan.ts'
import { type PlanReviews, type ReviewText, saveReviewDraft } from '../contract/plan-reviews.ts'
import { proposedNext } from '../domain/reviewing.ts'

/** The review that is being written, which saves itself: what was begun, else today with the pupil and the people of the class. */
export function useReviewDraft(plan: PlanView, draft: PlanReviews['draft']): Autosave<ReviewText> {
  const { today, person } = useSession()
  return useAutosave({
    key: `review-draft:${plan.id}`,
    value: withAllParts(draft.value ?? emptyReview(plan, { today, personId: person.id }), plan),
    version: draft.version,
    save: (value, version) =>
      callApi(
        saveReviewDraft,
        { params: { planId: plan.id }, input: { value, version } },
        { whenSignedOut: 'stay' },
      ),
  })
}

function emptyReview(plan: PlanView, { today, personId }: { today: string; personId: string }): ReviewText {
  return {
    heldOn: today,
    staffIds: plan.people.filter(({ id }) => id === personId).map(({ id }) => id),
    pupilPresent: true,
    guardianPresent: false,
    others: '',
    goals: [],
    measures: [],
    words: '',
    changes: '',
    nextOn: proposedNext(today, plan.endsOn.value),
  }
}

/** Every goal and measure of the plan, also those that came since the draft was begun, in the order of the plan. */
function withAllParts(review: ReviewText, plan: PlanView): ReviewText {
  const nothing = { going: null, words: '' }
  return {
    ...review,
    goals: plan.goals.map(
      ({ id }) => review.goals.find(({ goalId }) => goalId === id) ?? { goalId: id, ...nothing },
    ),
    measures: plan.measures.map(
      ({ id }) => review.measures.find(({ measureId }) => measureId === id) ?? { measureId: id, ...nothing },
    ),
  }
}
