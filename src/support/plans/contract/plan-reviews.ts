import { z } from 'zod'
import { PersonId, PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanGoalId, PlanId, PlanMeasureId, PlanReviewId } from './ids.ts'
import { PersonName } from './plan-words.ts'

/** How a goal or a measure goes, as a review found. */
export const Going = z.enum(['well', 'partly', 'badly'])
export type Going = z.infer<typeof Going>

/** Longest text of a review, in characters. */
export const REVIEW_LENGTH = 4000
const Words = z.string().max(REVIEW_LENGTH)
const version = z.int().min(0)
const how = { going: Going.nullable(), words: z.string().max(1000) }

/** A review as it is written: everything but the day may still be empty. */
export const ReviewText = z.strictObject({
  heldOn: z.iso.date(),
  staffIds: z.array(PersonId).max(40),
  pupilPresent: z.boolean(),
  guardianPresent: z.boolean(),
  /** Who else was there, in words. */
  others: z.string().max(500),
  goals: z.array(z.strictObject({ goalId: PlanGoalId, ...how })).max(50),
  measures: z.array(z.strictObject({ measureId: PlanMeasureId, ...how })).max(50),
  /** What was said. */
  words: Words,
  /** What is done otherwise from now on. */
  changes: Words,
  /** Null: no further review before the evaluation. */
  nextOn: z.iso.date().nullable(),
})
export type ReviewText = z.infer<typeof ReviewText>

export const PlanReviewView = z.object({
  id: PlanReviewId,
  heldOn: z.iso.date(),
  staff: z.array(PersonName.extend({ id: PersonId })),
  pupilPresent: z.boolean(),
  guardianPresent: z.boolean(),
  others: z.string(),
  /** Only of what something was said, in the order of the plan. */
  goals: z.array(z.object({ goalId: PlanGoalId, ...how })),
  measures: z.array(z.object({ measureId: PlanMeasureId, ...how })),
  words: z.string(),
  changes: z.string(),
  nextOn: z.iso.date().nullable(),
  recorded: z.object({ by: PersonName, at: z.iso.datetime() }),
})
export type PlanReviewView = z.infer<typeof PlanReviewView>

export const PlanReviews = z.object({
  /** Newest first. */
  rows: z.array(PlanReviewView),
  /** What the reader has begun to write; null: nothing. */
  draft: z.object({ value: ReviewText.nullable(), version }),
  can: z.object({ record: z.boolean() }),
})
export type PlanReviews = z.infer<typeof PlanReviews>

const OnePlan = z.strictObject({ planId: PlanId })

export const listPlanReviews = apiRoute({
  route: 'GET /plans/:planId/reviews',
  params: OnePlan,
  output: PlanReviews,
})

/** Keeps what is being typed. Answers 409 with the newer text when the same person wrote in another window. */
export const saveReviewDraft = apiRoute({
  route: 'PUT /plans/:planId/review-draft',
  params: OnePlan,
  input: z.strictObject({ value: ReviewText, version }),
  output: z.object({ version, savedAt: z.iso.datetime() }),
})

/** Adds a review, which sets the day of the next one in the plan; it takes the draft's place. The same id again changes nothing. */
export const recordReview = apiRoute({
  route: 'PUT /plans/:planId/reviews/:reviewId',
  params: OnePlan.extend({ reviewId: PlanReviewId }),
  input: ReviewText,
  output: PlanReviews,
})

/** That the plans of a pupil were reviewed, newest first, for the line of time. */
export const listReviewsOfPupil = apiRoute({
  route: 'GET /pupils/:pupilId/plan-reviews',
  params: z.strictObject({ pupilId: PupilId }),
  output: z.object({
    rows: z.array(
      z.object({
        id: PlanReviewId,
        planId: PlanId,
        heldOn: z.iso.date(),
        changes: z.string(),
        recordedBy: PersonName,
      }),
    ),
  }),
})
