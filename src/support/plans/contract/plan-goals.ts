import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { GoalValueId, PlanGoalId, PlanId, PlanMeasureId, PlanRiskId } from './ids.ts'
import { PlanView } from './plan.ts'
import { GoalIndicator, ScaleSayer, ScaleValue } from './plan-words.ts'

const OneGoal = z.strictObject({ planId: PlanId, goalId: PlanGoalId })
/** A goal with a risk or a measure of the same plan. */
const OneLink = OneGoal.extend({ partId: z.union([PlanRiskId, PlanMeasureId]) })

/** What a goal begins with; each is saved as the first version of its field. */
const GoalStart = z.strictObject({
  goal: z.string().max(4000),
  indicator: GoalIndicator,
  subject: z.string().max(60).optional(),
  target: z.number().min(0).max(1000).multipleOf(0.01),
})

/**
 * Adds a goal, for the risks and helped by the measures given. Added again under the id it had, it gets back what was saved in
 * it. While a plan runs, a goal may come without indicator: it would have no baseline.
 */
export const addPlanGoal = apiRoute({
  route: 'PUT /plans/:planId/goals/:goalId',
  params: OneGoal,
  input: z.strictObject({
    riskIds: z.array(PlanRiskId).max(50),
    measureIds: z.array(PlanMeasureId).max(50).optional(),
    start: GoalStart.optional(),
  }),
  output: PlanView,
})

export const removePlanGoal = apiRoute({
  route: 'DELETE /plans/:planId/goals/:goalId',
  params: OneGoal,
  output: PlanView,
})

export const linkGoal = apiRoute({
  route: 'PUT /plans/:planId/goals/:goalId/links/:partId',
  params: OneLink,
  output: PlanView,
})

export const unlinkGoal = apiRoute({
  route: 'DELETE /plans/:planId/goals/:goalId/links/:partId',
  params: OneLink,
  output: PlanView,
})

/** Writes down how it goes on the scale of a goal. Earlier values stay; the same id again changes nothing. */
export const recordGoalValue = apiRoute({
  route: 'PUT /plans/:planId/goals/:goalId/values/:valueId',
  params: OneGoal.extend({ valueId: GoalValueId }),
  input: z.strictObject({
    value: ScaleValue,
    saidBy: ScaleSayer,
    /** Not in the future. */
    saidOn: z.iso.date(),
    words: z.string().trim().max(2000),
  }),
  output: PlanView,
})
