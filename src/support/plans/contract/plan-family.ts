import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId, PlanMessageId } from './ids.ts'
import { Mood, Party, PersonName } from './plan-words.ts'

const Step = z.object({ by: PersonName, at: z.iso.datetime() })

/** How it goes, in the words of the pupil or a guardian. */
export const PlanMessageView = z.object({
  id: PlanMessageId,
  party: Party,
  /** The guardian; null: the pupil. */
  guardian: PersonName.nullable(),
  mood: Mood,
  words: z.string(),
  saidAt: z.iso.datetime(),
  /** Who at school said to have read it; null: it waits. */
  read: Step.nullable(),
})
export type PlanMessageView = z.infer<typeof PlanMessageView>

/** What the family has been shown of a plan, and what it says while the plan runs. */
export const PlanFamilyView = z.object({
  /** The last showing of a draft or a proposal; null: never shown. */
  shown: Step.extend({ isCurrent: z.boolean() }).nullable(),
  /** Newest first. */
  messages: z.array(PlanMessageView),
  can: z.object({ show: z.boolean(), markRead: z.boolean() }),
})
export type PlanFamilyView = z.infer<typeof PlanFamilyView>

const OnePlan = z.strictObject({ planId: PlanId })

export const readPlanFamily = apiRoute({
  route: 'GET /plans/:planId/family',
  params: OnePlan,
  output: PlanFamilyView,
})

/** Shows a draft or a proposal to the family as it is now; what is written afterwards is shown anew. */
export const showPlan = apiRoute({
  route: 'POST /plans/:planId/showings',
  params: OnePlan,
  output: PlanFamilyView,
})

/** Says that a message was read. The family sees who read it; said twice it changes nothing. */
export const markMessageRead = apiRoute({
  route: 'POST /plans/:planId/messages/:messageId/reading',
  params: OnePlan.extend({ messageId: PlanMessageId }),
  output: PlanFamilyView,
})

/** What families said of plans that the reader leads and nobody has read yet. */
export const WaitingMessage = PlanMessageView.pick({
  id: true,
  party: true,
  mood: true,
  words: true,
  saidAt: true,
}).extend({ planId: PlanId, pupil: PersonName })
export type WaitingMessage = z.infer<typeof WaitingMessage>

export const LISTED_MESSAGES = 20

export const listWaitingMessages = apiRoute({
  route: 'GET /plan-messages',
  output: z.object({ messages: z.array(WaitingMessage).max(LISTED_MESSAGES) }),
})
