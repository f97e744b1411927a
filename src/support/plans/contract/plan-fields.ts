import { z } from 'zod'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanGoalId, PlanId, PlanMeasureId, PlanRiskId } from './ids.ts'
import { GoalIndicator, GoalOutcome, Outcome, RiskFrequency, ScaleValue } from './plan-words.ts'

const Text = z.string().max(4000)
/** The version that the writer had before changing the field; 0 for what the plan began with. */
const version = z.int().min(0)
const riskId = PlanRiskId
const measureId = PlanMeasureId
const goalId = PlanGoalId
/** Hours, or the target of a goal. */
const Amount = z.number().min(0).max(1000).multipleOf(0.01)

/** Texts that only a crisis plan has. */
export const crisisTexts = ['happened', 'toldAtOnce', 'withoutFamily'] as const
export const planTexts = [
  'strengths',
  'pupilWords',
  'guardianWords',
  'evaluationSummary',
  ...crisisTexts,
] as const
export const planDates = ['startsOn', 'endsOn', 'reviewOn'] as const
export const riskTexts = ['helped', 'hindered'] as const
export const measureTexts = ['description', 'responsibleName'] as const
export const goalTexts = ['goal', 'scaleLow', 'scaleHigh', 'reachedWhy'] as const

/** One field of a plan, as somebody wants it to be. */
export const PlanFieldChange = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(planTexts), value: Text, version }),
  z.strictObject({ field: z.enum(planDates), value: z.iso.date().nullable(), version }),
  z.strictObject({ field: z.enum(riskTexts), riskId, value: Text, version }),
  z.strictObject({ field: z.literal('frequency'), riskId, value: RiskFrequency.nullable(), version }),
  z.strictObject({ field: z.literal('outcome'), riskId, value: Outcome.nullable(), version }),
  z.strictObject({ field: z.enum(measureTexts), measureId, value: Text, version }),
  z.strictObject({ field: z.literal('responsibleId'), measureId, value: PersonId.nullable(), version }),
  /** Code of a school subject. */
  z.strictObject({ field: z.literal('helpsIn'), measureId, value: z.string().max(60).nullable(), version }),
  z.strictObject({ field: z.literal('plannedHours'), measureId, value: Amount.nullable(), version }),
  z.strictObject({ field: z.enum(goalTexts), goalId, value: Text, version }),
  z.strictObject({ field: z.literal('indicator'), goalId, value: GoalIndicator.nullable(), version }),
  z.strictObject({ field: z.literal('subject'), goalId, value: z.string().max(60).nullable(), version }),
  z.strictObject({ field: z.literal('target'), goalId, value: Amount.nullable(), version }),
  z.strictObject({ field: z.literal('scaleStart'), goalId, value: ScaleValue.nullable(), version }),
  z.strictObject({ field: z.literal('reached'), goalId, value: GoalOutcome.nullable(), version }),
])
export type PlanFieldChange = z.infer<typeof PlanFieldChange>

export const planFields = [
  ...planTexts,
  ...planDates,
  ...riskTexts,
  'frequency',
  'outcome',
  ...measureTexts,
  'responsibleId',
  'helpsIn',
  'plannedHours',
  ...goalTexts,
  'indicator',
  'subject',
  'target',
  'scaleStart',
  'reached',
] as const satisfies readonly PlanFieldChange['field'][]
export type PlanField = PlanFieldChange['field']
export type PlanFieldValue = PlanFieldChange['value']

/** Answers 409 with the text of the other writer when the field has changed since `version`. */
export const savePlanField = apiRoute({
  route: 'PUT /plans/:planId/fields',
  params: z.strictObject({ planId: PlanId }),
  input: PlanFieldChange,
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
})
