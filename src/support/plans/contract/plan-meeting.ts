import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId, PlanMeasureId, PlanReviewId } from './ids.ts'
import { Going, PlanReviewView } from './plan-reviews.ts'
import { CatalogueName, PersonName } from './plan-words.ts'

/** Why a pupil is talked about, the most urgent first; the last two: needs a plan and has none. */
export const MeetingReason = z.enum([
  'stuck',
  'crisis',
  'proposed',
  'review',
  'evaluated',
  'needed_crisis',
  'needed',
])
export type MeetingReason = z.infer<typeof MeetingReason>

const Pupil = {
  pupil: PersonName.extend({ id: PupilId }),
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
}

const MeetingRow = z.object({
  ...Pupil,
  reasons: z
    .array(
      z.object({
        reason: MeetingReason,
        /** Null: the pupil needs a plan and has none. */
        planId: PlanId.nullable(),
        /** Day since which it waits; of a review the day that was agreed, which may be still to come. */
        day: z.iso.date().nullable(),
      }),
    )
    .min(1),
})
export type MeetingRow = z.infer<typeof MeetingRow>

/** As many pupils as one list holds: more than any sitting gets through. */
export const LISTED_PUPILS = 100

/** Pupils about whose support a school's team has something to decide, each once with every reason. */
export const readPlanMeeting = apiRoute({
  route: 'GET /plan-meeting',
  output: z.object({
    rows: z.array(MeetingRow).max(LISTED_PUPILS),
    /** All of them, listed or not. */
    count: z.int(),
  }),
})

const part = { going: Going.nullable(), words: z.string() }

const MeetingDecision = PlanReviewView.omit({ goals: true, measures: true, recorded: true }).extend({
  ...Pupil,
  id: PlanReviewId,
  planId: PlanId,
  /** `number`: place of the goal in its plan, for one without text. */
  goals: z.array(z.object({ goal: z.string(), number: z.int(), ...part })),
  measures: z.array(CatalogueName.extend({ id: PlanMeasureId, ...part })),
})
export type MeetingDecision = z.infer<typeof MeetingDecision>

/** What the reader wrote down today in reviews of plans that were held today, in the order in which it was written. */
export const readMeetingMinutes = apiRoute({
  route: 'GET /plan-meeting/minutes',
  output: z.object({ rows: z.array(MeetingDecision) }),
})
