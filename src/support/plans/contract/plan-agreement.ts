import { z } from 'zod'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanAgreementId, PlanId } from './ids.ts'
import { PlanView } from './plan.ts'
import { AgreementMeans, Party } from './plan-words.ts'

const who = {
  party: Party,
  /** Of party guardian: who it is in the register; null: somebody of the family who is not there. */
  guardianId: PersonId.nullable(),
  /** The day of the talk, the letter or the last try; not in the future. */
  toldOn: z.iso.date(),
}
const Words = z.string().trim().max(2000)
const Reason = Words.min(1)

/** What the pupil or a guardian answered to a draft, or while the plan runs. A refusal has its reason; who was not reached, what was tried. */
export const AgreementGiven = z.discriminatedUnion('answer', [
  z.strictObject({ ...who, answer: z.literal('acknowledged'), means: AgreementMeans, words: Words }),
  z.strictObject({ ...who, answer: z.literal('refused'), means: AgreementMeans, words: Reason }),
  z.strictObject({ ...who, answer: z.literal('not_reached'), means: z.null(), words: Reason }),
])
export type AgreementGiven = z.infer<typeof AgreementGiven>

/** Adds an answer; earlier ones of the same party stay, the newest holds. The same id again changes nothing. */
export const recordAgreement = apiRoute({
  route: 'PUT /plans/:planId/agreements/:agreementId',
  params: z.strictObject({ planId: PlanId, agreementId: PlanAgreementId }),
  input: AgreementGiven,
  output: PlanView,
})
