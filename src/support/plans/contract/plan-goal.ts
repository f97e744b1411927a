import { z } from 'zod'
import { GoalValueId, PlanGoalId, PlanMeasureId, PlanRiskId } from './ids.ts'
import {
  CatalogueName,
  GoalIndicator,
  GoalOutcome,
  PersonName,
  ScaleSayer,
  ScaleValue,
} from './plan-words.ts'
import { SavedText, saved } from './saved.ts'

/** How it goes on the scale of a goal, as somebody said on a day. */
const GoalValueView = z.object({
  id: GoalValueId,
  value: ScaleValue,
  saidBy: ScaleSayer,
  saidOn: z.iso.date(),
  words: z.string(),
  recordedBy: PersonName,
})
export type GoalValueView = z.infer<typeof GoalValueView>

export const PlanGoalView = z.object({
  id: PlanGoalId,
  /** What will be seen when it is better, in plain words. */
  goal: SavedText,
  /** Null: nothing is measured. */
  indicator: saved(GoalIndicator.nullable()),
  /** Code of the subject, of `subject_mean`. */
  subject: saved(z.string().nullable()),
  /** Lessons a week of absences, subjects, a mean mark, or a place on the scale. */
  target: saved(z.number().nullable()),
  /** What 0 and 10 on the scale mean; empty: difficult, good. */
  scaleLow: SavedText,
  scaleHigh: SavedText,
  /** Baseline on the scale, agreed in the draft. */
  scaleStart: saved(ScaleValue.nullable()),
  /** What was said at evaluation; null: it follows from what was measured, or nobody said yet. */
  reached: saved(GoalOutcome.nullable()),
  reachedWhy: SavedText,
  riskIds: z.array(PlanRiskId),
  measureIds: z.array(PlanMeasureId),
  /** What was said on the scale while the plan runs, newest first. */
  values: z.array(GoalValueView),
})
export type PlanGoalView = z.infer<typeof PlanGoalView>

/** Mean mark of one subject when the plan opened (of a draft: now), and since; null: no marks. */
export const SubjectMeanView = CatalogueName.extend({
  subject: z.string(),
  before: z.number().nullable(),
  beforeUntil: z.iso.date().nullable(),
  after: z.number().nullable(),
  afterUntil: z.iso.date().nullable(),
})
export type SubjectMeanView = z.infer<typeof SubjectMeanView>
