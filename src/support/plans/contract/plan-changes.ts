import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId } from './ids.ts'
import { planFields } from './plan-fields.ts'
import { CatalogueName, PersonName } from './plan-words.ts'

/** What one person changed in one field on one day, from what it was to what it came to. */
export const PlanChange = z.object({
  field: z.enum(planFields),
  /** The risk, measure or goal that has the field; null: the plan itself, or a part that is gone. */
  of: CatalogueName.nullable(),
  /** Null: it was empty. Of a person or an official value its code. */
  before: z.union([z.string(), z.number()]).nullable(),
  after: z.union([z.string(), z.number()]).nullable(),
  by: PersonName,
  /** The day of the change in Latvia. */
  on: z.iso.date(),
  /** Of the last save. */
  at: z.iso.datetime(),
})
export type PlanChange = z.infer<typeof PlanChange>

/** What was changed in a plan since it was approved, newest first, at most so many. */
export const LISTED_CHANGES = 100

export const listPlanChanges = apiRoute({
  route: 'GET /plans/:planId/changes',
  params: z.strictObject({ planId: PlanId }),
  output: z.object({ rows: z.array(PlanChange).max(LISTED_CHANGES) }),
})
