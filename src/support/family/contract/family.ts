import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { PupilAccessView } from '#foundation/people/contract/pupil-access.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import {
  PlanAgreementId,
  PlanGoalId,
  PlanId,
  PlanMeasureId,
  PlanMessageId,
} from '#support/plans/contract/ids.ts'
import {
  AnyAgreementMeans,
  CatalogueName,
  Mood,
  Party,
  PersonName,
  PlanStatus,
  ScaleValue,
} from '#support/plans/contract/plan-words.ts'

/** Oneself, or a child whose guardian the register names. */
export const OwnPupil = PersonName.extend({
  id: PupilId,
  /** As whom the reader reads. */
  as: Party,
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
})
export type OwnPupil = z.infer<typeof OwnPupil>

/** A goal in the words of the plan; measured by figures it shows none of them. */
const FamilyGoal = z.object({
  id: PlanGoalId,
  goal: z.string(),
  /** Null: not measured on a scale. `low` and `high` may be empty: difficult, good. */
  scale: z
    .object({
      low: z.string(),
      high: z.string(),
      start: ScaleValue.nullable(),
      now: ScaleValue.nullable(),
      target: z.number().nullable(),
    })
    .nullable(),
})
export type FamilyGoal = z.infer<typeof FamilyGoal>

const FamilyMeasure = CatalogueName.extend({
  id: PlanMeasureId,
  /** When, where and how, as the school wrote it; may be empty. */
  description: z.string(),
  responsible: z.string().nullable(),
  hours: z.number().nullable(),
})
export type FamilyMeasure = z.infer<typeof FamilyMeasure>

/** What of a plan is meant for the family: no risks, figures, flags or notes. Made by `plans.content_for_family`. */
export const PlanForFamily = z.object({
  strengths: z.string(),
  pupilWords: z.string(),
  guardianWords: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  reviewOn: z.iso.date().nullable(),
  goals: z.array(FamilyGoal),
  measures: z.array(FamilyMeasure),
})
export type PlanForFamily = z.infer<typeof PlanForFamily>

export const FamilyAnswer = z.enum(['acknowledged', 'refused'])
export type FamilyAnswer = z.infer<typeof FamilyAnswer>

/** What the reader answered to a plan, or what the school wrote down of it. */
const OwnAnswer = z.object({
  answer: FamilyAnswer,
  means: AnyAgreementMeans,
  toldOn: z.iso.date(),
  words: z.string(),
  /** Which showing was answered; null: the running plan, or the school wrote it down. */
  showing: z.int().nullable(),
})
export type OwnAnswer = z.infer<typeof OwnAnswer>

const OwnMessage = z.object({
  id: PlanMessageId,
  mood: Mood,
  words: z.string(),
  saidAt: z.iso.datetime({ offset: true }),
  /** Who at school said to have read it. */
  readBy: z.string().nullable(),
})
export type OwnMessage = z.infer<typeof OwnMessage>

export const FamilyPlan = z.object({
  id: PlanId,
  status: PlanStatus,
  schoolYear: z.string(),
  semester: z.int(),
  content: PlanForFamily,
  /** Number of the showing that is read; null: the plan itself, which runs or ran. */
  showing: z.int().nullable(),
  shownAt: z.iso.datetime().nullable(),
  /** Who at school began the plan and leads it. */
  leader: PersonName.nullable(),
  /** Newest first. */
  answers: z.array(OwnAnswer),
  /** Newest first; one's own only. */
  messages: z.array(OwnMessage),
  can: z.object({ answer: z.boolean(), tell: z.boolean() }),
})
export type FamilyPlan = z.infer<typeof FamilyPlan>

export const FamilyPage = z.object({ pupil: OwnPupil, plans: z.array(FamilyPlan) })
export type FamilyPage = z.infer<typeof FamilyPage>

const OnePupil = z.strictObject({ pupilId: PupilId })

export const listOwnPupils = apiRoute({
  route: 'GET /family',
  output: z.object({ pupils: z.array(OwnPupil) }),
})

export const readFamilyPage = apiRoute({
  route: 'GET /family/:pupilId',
  params: OnePupil,
  output: FamilyPage,
})

const Words = z.string().trim().max(2000)
const answered = {
  /** The showing that was read; null: the running plan. */
  showing: z.int().min(1).nullable(),
}

export const AnswerGiven = z.discriminatedUnion('answer', [
  z.strictObject({ ...answered, answer: z.literal('acknowledged'), words: Words }),
  z.strictObject({ ...answered, answer: z.literal('refused'), words: Words.min(1) }),
])
export type AnswerGiven = z.infer<typeof AnswerGiven>

/** Answers a plan in one's own name; earlier answers stay, the newest holds. The same id again changes nothing. */
export const answerPlan = apiRoute({
  route: 'PUT /family/:pupilId/plans/:planId/answers/:answerId',
  params: OnePupil.extend({ planId: PlanId, answerId: PlanAgreementId }),
  input: AnswerGiven,
  output: FamilyPage,
})

/** Of the reader's own words at most so many signs. */
export const MESSAGE_LENGTH = 1000

export const MessageGiven = z.strictObject({ mood: Mood, words: z.string().trim().max(MESSAGE_LENGTH) })
export type MessageGiven = z.infer<typeof MessageGiven>

/** Says how it goes while a plan runs. The same id again changes nothing. */
export const tellHowItGoes = apiRoute({
  route: 'PUT /family/:pupilId/plans/:planId/messages/:messageId',
  params: OnePupil.extend({ planId: PlanId, messageId: PlanMessageId }),
  input: MessageGiven,
  output: FamilyPage,
})

/** One time in which somebody who works with the child looked. What they opened is not told: that a closed note exists is closed too. */
const FamilyVisit = z.object({
  at: z.iso.datetime(),
  /** Null: the person is no longer known. */
  by: PersonName.nullable(),
  roles: z.array(z.string()),
  /** Tried, and was not let in. */
  refused: z.boolean(),
})
export type FamilyVisit = z.infer<typeof FamilyVisit>

/** Who can see the child's data and who looked, for guardians; the family's own looks are left out. */
export const readFamilyAccess = apiRoute({
  route: 'GET /family/:pupilId/access',
  params: OnePupil,
  output: z.object({ seers: PupilAccessView.shape.seers, visits: z.array(FamilyVisit) }),
})
