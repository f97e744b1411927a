import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanGoalId, PlanId, PlanMeasureId, PlanRiskId } from './ids.ts'
import { PlanView } from './plan.ts'
import {
  CatalogueName,
  MeasureClassifier,
  PreventionLevel,
  RiskEdition,
  RiskFrequency,
  RiskGroup,
} from './plan-words.ts'

const OneRisk = z.strictObject({ planId: PlanId, riskId: PlanRiskId })
const OneMeasure = z.strictObject({ planId: PlanId, measureId: PlanMeasureId })
const OneLink = z.strictObject({ planId: PlanId, riskId: PlanRiskId, measureId: PlanMeasureId })

/** Added again under the id it had, a risk gets back the texts that were saved in it. */
export const addPlanRisk = apiRoute({
  route: 'PUT /plans/:planId/risks/:riskId',
  params: OneRisk,
  input: z.strictObject({
    edition: RiskEdition,
    code: z.string().max(20),
    frequency: RiskFrequency.nullable().optional(),
    measureIds: z.array(PlanMeasureId).max(50).optional(),
    goalIds: z.array(PlanGoalId).max(50).optional(),
  }),
  output: PlanView,
})

export const removePlanRisk = apiRoute({
  route: 'DELETE /plans/:planId/risks/:riskId',
  params: OneRisk,
  output: PlanView,
})

export const addPlanMeasure = apiRoute({
  route: 'PUT /plans/:planId/measures/:measureId',
  params: OneMeasure,
  input: z.strictObject({
    classifier: MeasureClassifier,
    code: z.string().max(60),
    /** Risks that it is for. */
    riskIds: z.array(PlanRiskId).max(50),
    /** Goals that it helps to reach. */
    goalIds: z.array(PlanGoalId).max(50).optional(),
  }),
  output: PlanView,
})

export const removePlanMeasure = apiRoute({
  route: 'DELETE /plans/:planId/measures/:measureId',
  params: OneMeasure,
  output: PlanView,
})

export const linkMeasure = apiRoute({
  route: 'PUT /plans/:planId/risks/:riskId/measures/:measureId',
  params: OneLink,
  output: PlanView,
})

export const unlinkMeasure = apiRoute({
  route: 'DELETE /plans/:planId/risks/:riskId/measures/:measureId',
  params: OneLink,
  output: PlanView,
})

export const MeasureSuggestion = CatalogueName.extend({
  code: z.string(),
  level: PreventionLevel,
  /** Why it is suggested: groups of the plan's risks on which the catalogue marks its effect. */
  affects: z.array(RiskGroup),
  /** The plan's risks of those groups. */
  riskIds: z.array(PlanRiskId),
})
export type MeasureSuggestion = z.infer<typeof MeasureSuggestion>

export const suggestMeasures = apiRoute({
  route: 'GET /plans/:planId/suggestions',
  params: z.strictObject({ planId: PlanId }),
  output: z.object({ rows: z.array(MeasureSuggestion) }),
})

/** Everything that can be chosen: risks of 2023, the whole activity catalogue, kinds of support for pupils in force, and school subjects. */
export const listPlanChoices = apiRoute({
  route: 'GET /plan-choices',
  output: z.object({
    risks: z.array(CatalogueName.extend({ code: z.string(), group: RiskGroup })),
    subjects: z.array(CatalogueName.extend({ code: z.string() })),
    measures: z.array(
      CatalogueName.extend({
        classifier: MeasureClassifier,
        code: z.string(),
        level: PreventionLevel.nullable(),
        affects: z.array(RiskGroup),
      }),
    ),
  }),
})
