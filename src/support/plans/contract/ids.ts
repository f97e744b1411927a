import type { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'

export const PlanId = idOf('plan')
export type PlanId = z.infer<typeof PlanId>
export const PlanAgreementId = idOf('agreement to a plan')
export type PlanAgreementId = z.infer<typeof PlanAgreementId>
export const PlanRiskId = idOf('risk of a plan')
export type PlanRiskId = z.infer<typeof PlanRiskId>
export const PlanMeasureId = idOf('measure of a plan')
export type PlanMeasureId = z.infer<typeof PlanMeasureId>
export const PlanGoalId = idOf('goal of a plan')
export type PlanGoalId = z.infer<typeof PlanGoalId>
export const GoalValueId = idOf('value on the scale of a goal')
export type GoalValueId = z.infer<typeof GoalValueId>
export const PlanReviewId = idOf('review of a plan')
export type PlanReviewId = z.infer<typeof PlanReviewId>
export const MeasureReportId = idOf('report of a measure')
export type MeasureReportId = z.infer<typeof MeasureReportId>
export const PlanMessageId = idOf('message of the family')
export type PlanMessageId = z.infer<typeof PlanMessageId>
