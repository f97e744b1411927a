import { sql } from 'kysely'
import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { GoalValueId, PlanGoalId, PlanMeasureId, PlanRiskId } from '../contract/ids.ts'
import type { PlanField } from '../contract/plan-fields.ts'
import type { GoalValueView, PlanGoalView } from '../contract/plan-goal.ts'
import { type CatalogueName, GoalIndicator, GoalOutcome, ScaleSayer } from '../contract/plan-words.ts'
import type { VersionOf } from './plan-content-view.ts'

/** A goal, and the name of its subject, which the figures of the plan are told with. */
export type FoundGoal = PlanGoalView & { readonly subjectName: z.infer<typeof CatalogueName> | null }

type GoalRow = {
  readonly id: string
  readonly goal: string
  readonly indicator: string | null
  readonly subject: string | null
  readonly name_lv: string | null
  readonly name_en: string | null
  readonly target: string | null
  readonly scale_low: string
  readonly scale_high: string
  readonly scale_start: number | null
  readonly reached: string | null
  readonly reached_why: string
  readonly risk_ids: readonly string[]
  readonly measure_ids: readonly string[]
  readonly values: readonly ValueRow[]
}

type ValueRow = {
  readonly id: string
  readonly value: number
  readonly said_by: string
  readonly said_on: string
  readonly words: string
  readonly given_name: string | null
  readonly family_name: string | null
}

/** Goals of a plan with what they are for, what helps, and everything that was said on their scales: one query. */
export async function findGoals(trx: Trx, planId: string, versionOf: VersionOf): Promise<FoundGoal[]> {
  const { rows } = await sql<GoalRow>`
    select goal.id, goal.goal, goal.indicator, goal.subject, subject.name_lv, subject.name_en, goal.target,
      goal.scale_low, goal.scale_high, goal.scale_start, goal.reached, goal.reached_why,
      coalesce((select jsonb_agg(link.plan_risk_id) from plans.plan_goal_risks link where link.plan_goal_id = goal.id), '[]') as risk_ids,
      coalesce((select jsonb_agg(link.plan_measure_id) from plans.plan_goal_measures link where link.plan_goal_id = goal.id), '[]') as measure_ids,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', said.id, 'value', said.value, 'said_by', said.said_by, 'said_on', said.said_on,
          'words', said.words, 'given_name', person.given_name, 'family_name', person.family_name) order by said.said_on desc, said.number desc)
        from plans.goal_values said left join people.persons person on person.id = said.recorded_by
        where said.goal_id = goal.id), '[]') as values
    from plans.plan_goals goal
    left join signals.subjects subject on subject.code = goal.subject
    where goal.plan_id = ${planId}
    order by goal.position, goal.id`.execute(trx)
  return rows.map((row) => {
    const saved = <Value>(field: PlanField, value: Value) => ({ value, version: versionOf(row.id, field) })
    return {
      id: PlanGoalId.parse(row.id),
      goal: saved('goal', row.goal),
      indicator: saved('indicator', GoalIndicator.nullable().parse(row.indicator)),
      subject: saved('subject', row.subject),
      subjectName:
        row.name_lv === null || row.name_en === null ? null : { nameLv: row.name_lv, nameEn: row.name_en },
      target: saved('target', row.target === null ? null : Number(row.target)),
      scaleLow: saved('scaleLow', row.scale_low),
      scaleHigh: saved('scaleHigh', row.scale_high),
      scaleStart: saved('scaleStart', row.scale_start),
      reached: saved('reached', GoalOutcome.nullable().parse(row.reached)),
      reachedWhy: saved('reachedWhy', row.reached_why),
      riskIds: row.risk_ids.map((id) => PlanRiskId.parse(id)),
      measureIds: row.measure_ids.map((id) => PlanMeasureId.parse(id)),
      values: row.values.map(saidValue),
    }
  })
}

function saidValue(row: ValueRow): GoalValueView {
  return {
    id: GoalValueId.parse(row.id),
    value: row.value,
    saidBy: ScaleSayer.parse(row.said_by),
    saidOn: row.said_on,
    words: row.words,
    recordedBy: { givenName: row.given_name ?? '', familyName: row.family_name ?? '' },
  }
}
