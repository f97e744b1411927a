import { z } from 'zod'
import { PersonId, PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId, PlanMeasureId, PlanRiskId } from './ids.ts'
import {
  CatalogueName,
  Indicator,
  MeasureClassifier,
  Outcome,
  PersonName,
  PlanStatus,
  PreventionLevel,
  RiskEdition,
  RiskFrequency,
  RiskGroup,
} from './plan-words.ts'

/** A value that is saved by itself, with the version to save on top of. */
function saved<Value extends z.ZodType>(value: Value) {
  return z.object({ value, version: z.int() })
}

const SavedText = saved(z.string())
const SavedDate = saved(z.iso.date().nullable())

export const PlanRiskView = CatalogueName.extend({
  id: PlanRiskId,
  edition: RiskEdition,
  code: z.string(),
  group: RiskGroup,
  /** The handbook counts its effect as very significant at every stage of education. */
  alwaysHeavy: z.boolean(),
  frequency: saved(RiskFrequency.nullable()),
  goal: SavedText,
  outcome: saved(Outcome.nullable()),
  helped: SavedText,
  hindered: SavedText,
  measureIds: z.array(PlanMeasureId),
})
export type PlanRiskView = z.infer<typeof PlanRiskView>

export const PlanMeasureView = CatalogueName.extend({
  id: PlanMeasureId,
  classifier: MeasureClassifier,
  code: z.string(),
  /** Of an activity. */
  level: PreventionLevel.nullable(),
  description: SavedText,
  responsibleId: saved(PersonId.nullable()),
  /** Name of `responsibleId`. */
  responsible: PersonName.nullable(),
  responsibleName: SavedText,
  plannedHours: saved(z.number().nullable()),
  riskIds: z.array(PlanRiskId),
})
export type PlanMeasureView = z.infer<typeof PlanMeasureView>

/** Where the pupil stood and stands. Absences add up over the semester, so they are also told per week. */
export const IndicatorView = z.object({
  indicator: Indicator,
  before: z.number().nullable(),
  beforeUntil: z.iso.date().nullable(),
  beforePerWeek: z.number().nullable(),
  after: z.number().nullable(),
  afterUntil: z.iso.date().nullable(),
  afterPerWeek: z.number().nullable(),
  direction: z.enum(['better', 'same', 'worse', 'unknown']),
})
export type IndicatorView = z.infer<typeof IndicatorView>

export const PlanPerson = PersonName.extend({ id: PersonId, post: z.string(), ofClass: z.boolean() })
export type PlanPerson = z.infer<typeof PlanPerson>

const Step = z.object({ by: PersonName, at: z.iso.datetime() })

export const PlanView = z.object({
  id: PlanId,
  status: PlanStatus,
  pupil: PersonName.extend({
    id: PupilId,
    className: z.string().nullable(),
    institutionName: z.string().nullable(),
  }),
  semester: z.object({
    schoolYear: z.string(),
    number: z.int(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
  }),
  started: Step,
  opened: Step.nullable(),
  evaluated: Step.nullable(),
  strengths: SavedText,
  pupilWords: SavedText,
  guardianWords: SavedText,
  startsOn: SavedDate,
  endsOn: SavedDate,
  reviewOn: SavedDate,
  evaluationSummary: SavedText,
  risks: z.array(PlanRiskView),
  measures: z.array(PlanMeasureView),
  indicators: z.array(IndicatorView),
  /** Staff who can be responsible: those of the pupil's class first. */
  people: z.array(PlanPerson),
  /** Of a draft: others than whoever began it whose words stand in it; as long as there are any, nobody discards it. */
  alsoWrittenBy: z.array(PersonName),
  can: z.object({
    edit: z.boolean(),
    remove: z.boolean(),
    /** Whoever began a draft may give it up; others' words in it come first (`alsoWrittenBy`). */
    discard: z.boolean(),
    open: z.boolean(),
    evaluate: z.boolean(),
  }),
})
export type PlanView = z.infer<typeof PlanView>

const OnePlan = z.strictObject({ planId: PlanId })

export const readPlan = apiRoute({ route: 'GET /plans/:planId', params: OnePlan, output: PlanView })

/** Gives up a draft that one began oneself, with everything in it. */
export const discardPlan = apiRoute({
  route: 'DELETE /plans/:planId',
  params: OnePlan,
  output: z.object({}),
})

export const openPlan = apiRoute({ route: 'POST /plans/:planId/opening', params: OnePlan, output: PlanView })

export const evaluatePlan = apiRoute({
  route: 'POST /plans/:planId/evaluation',
  params: OnePlan,
  output: PlanView,
})

/** The same id again answers the same plan; a draft of this semester that is already mine is answered instead of a second one. */
export const startPlan = apiRoute({
  route: 'PUT /pupils/:pupilId/plans/:planId',
  params: z.strictObject({ pupilId: PupilId, planId: PlanId }),
  output: z.object({ planId: PlanId }),
})
