import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { MeasureReportId, PlanId, PlanMeasureId } from './ids.ts'
import { CatalogueName, PersonName } from './plan-words.ts'

/** How far a measure is; before anybody says so, it is planned. */
export const MeasureStatus = z.enum(['planned', 'under_way', 'done', 'cannot'])
export type MeasureStatus = z.infer<typeof MeasureStatus>

const Words = z.string().trim().min(1).max(2000)

/** How far a measure is. What cannot be done has its reason, and what could be done in its place. */
export const MeasureReport = z.discriminatedUnion('status', [
  z.strictObject({ status: MeasureStatus.exclude(['cannot']) }),
  z.strictObject({ status: z.literal('cannot'), reason: Words, alternative: Words }),
])
export type MeasureReport = z.infer<typeof MeasureReport>

/** What is decided where a measure cannot be done: the other way is accepted, or something else in words. */
export const ReportAnswer = z.discriminatedUnion('as', [
  /** `measureId`: of the measure that is added; the same id again changes nothing. */
  z.strictObject({ as: z.literal('accepted'), measureId: PlanMeasureId }),
  z.strictObject({ as: z.literal('otherwise'), words: Words }),
])
export type ReportAnswer = z.infer<typeof ReportAnswer>

const MeasureReportView = z.object({
  id: MeasureReportId,
  measureId: PlanMeasureId,
  status: MeasureStatus,
  reason: z.string(),
  alternative: z.string(),
  said: z.object({ by: PersonName, at: z.iso.datetime() }),
  /** Of what cannot be done; null: nobody has decided yet. */
  answer: z
    .object({
      as: z.enum(['accepted', 'otherwise']),
      words: z.string(),
      /** The measure that was added. */
      measureId: PlanMeasureId.nullable(),
      by: PersonName,
      at: z.iso.datetime(),
    })
    .nullable(),
})
export type MeasureReportView = z.infer<typeof MeasureReportView>

export const MeasureReports = z.object({
  /** Newest first: the first of each measure holds. */
  rows: z.array(MeasureReportView),
  can: z.object({ report: z.boolean() }),
})
export type MeasureReports = z.infer<typeof MeasureReports>

const OnePlan = z.strictObject({ planId: PlanId })

export const listMeasureReports = apiRoute({
  route: 'GET /plans/:planId/measure-reports',
  params: OnePlan,
  output: MeasureReports,
})

/** Tells how far a measure is. Earlier reports stay; the same id again changes nothing. */
export const reportMeasure = apiRoute({
  route: 'PUT /plans/:planId/measures/:measureId/reports/:reportId',
  params: OnePlan.extend({ measureId: PlanMeasureId, reportId: MeasureReportId }),
  input: MeasureReport,
  output: MeasureReports,
})

/** Decides where a measure cannot be done; once. */
export const answerMeasureReport = apiRoute({
  route: 'PUT /plans/:planId/measure-reports/:reportId/answer',
  params: OnePlan.extend({ reportId: MeasureReportId }),
  input: ReportAnswer,
  output: MeasureReports,
})

/** A measure that the reader is responsible for: the name of the pupil, and nothing else of the plan. */
const MyMeasure = CatalogueName.extend({
  planId: PlanId,
  measureId: PlanMeasureId,
  description: z.string(),
  plannedHours: z.number().nullable(),
  pupil: PersonName,
  className: z.string().nullable(),
  endsOn: z.iso.date().nullable(),
  status: MeasureStatus,
  saidAt: z.iso.datetime().nullable(),
  reason: z.string(),
  /** Of what cannot be done: it was decided what to do. */
  isAnswered: z.boolean(),
})
export type MyMeasure = z.infer<typeof MyMeasure>

export const MyMeasures = z.object({ rows: z.array(MyMeasure) })

/** Measures of running plans that the reader is responsible for, also of plans that the reader may not open. */
export const listMyMeasures = apiRoute({ route: 'GET /my-measures', output: MyMeasures })

export const reportMyMeasure = apiRoute({
  route: 'PUT /my-measures/:measureId/reports/:reportId',
  params: z.strictObject({ measureId: PlanMeasureId, reportId: MeasureReportId }),
  input: MeasureReport,
  output: MyMeasures,
})
