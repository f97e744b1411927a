import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { ReviewText } from '../contract/plan-reviews.ts'
import { isTold } from '../domain/reviewing.ts'
import type { Stamp } from './plan-store.ts'

type Of = { readonly id: string; readonly planId: string }

/** Adds a review with who was there and what it found; false when this id exists already. */
export async function insertReview(trx: Trx, of: Of, review: ReviewText, stamp: Stamp): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.reviews')
    .values({
      id: of.id,
      plan_id: of.planId,
      number: sql`(select coalesce(max(number), 0) + 1 from plans.reviews where plan_id = ${of.planId})`,
      held_on: review.heldOn,
      pupil_present: review.pupilPresent,
      guardian_present: review.guardianPresent,
      others: review.others.trim(),
      words: review.words.trim(),
      changes: review.changes.trim(),
      next_on: review.nextOn,
      recorded_by: stamp.by,
      recorded_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await insertStaff(trx, of, review.staffIds)
  await insertParts(trx, of, review)
  return true
}

async function insertStaff(trx: Trx, { id, planId }: Of, staffIds: readonly string[]): Promise<void> {
  if (staffIds.length === 0) return
  await trx
    .insertInto('plans.review_staff')
    .values([...new Set(staffIds)].map((person_id) => ({ plan_id: planId, review_id: id, person_id })))
    .execute()
}

async function insertParts(trx: Trx, { id, planId }: Of, review: ReviewText): Promise<void> {
  const parts = [
    ...review.goals.map(({ goalId, ...how }) => ({ goal_id: goalId, measure_id: null, ...how })),
    ...review.measures.map(({ measureId, ...how }) => ({ goal_id: null, measure_id: measureId, ...how })),
  ].filter(isTold)
  if (parts.length === 0) return
  await trx
    .insertInto('plans.review_parts')
    .values(parts.map((part) => ({ ...part, words: part.words.trim(), plan_id: planId, review_id: id })))
    .execute()
}

/** Writes the draft if nobody saved a newer one, which the same person can in another window; undefined means so. */
export async function writeReviewDraft(
  trx: Trx,
  planId: string,
  draft: { readonly value: ReviewText; readonly version: number },
  stamp: Stamp,
): Promise<{ readonly version: number } | undefined> {
  const columns = { value: JSON.stringify(draft.value), version: draft.version + 1, saved_at: stamp.at }
  return trx
    .insertInto('plans.review_drafts')
    .values({ plan_id: planId, author_id: stamp.by, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['plan_id', 'author_id'])
        .doUpdateSet(columns)
        .where('plans.review_drafts.version', '=', draft.version),
    )
    .returning('plans.review_drafts.version')
    .executeTakeFirst()
}

/** Empties the draft that has become a review. */
export async function emptyReviewDraft(trx: Trx, planId: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('plans.review_drafts')
    .set((set) => ({ value: null, version: set('version', '+', 1), saved_at: stamp.at }))
    .where('plan_id', '=', planId)
    .where('author_id', '=', stamp.by)
    .execute()
}
