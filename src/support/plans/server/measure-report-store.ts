import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { MeasureReport } from '../contract/measure-reports.ts'
import type { Stamp } from './plan-store.ts'

export type ReportOf = { readonly id: string; readonly planId: string; readonly measureId: string }

/** Adds how far a measure is; false when this id exists already. */
export async function insertMeasureReport(
  trx: Trx,
  of: ReportOf,
  report: MeasureReport,
  stamp: Stamp,
): Promise<boolean> {
  const told = report.status === 'cannot' ? { reason: report.reason, alternative: report.alternative } : {}
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.measure_reports')
    .values({
      id: of.id,
      plan_id: of.planId,
      measure_id: of.measureId,
      status: report.status,
      ...told,
      said_by: stamp.by,
      said_at: stamp.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

type Answer = {
  readonly reportId: string
  readonly planId: string
  readonly answer: 'accepted' | 'otherwise'
  readonly measureId: string | null
  readonly words: string
}

export async function insertMeasureAnswer(trx: Trx, given: Answer, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('plans.measure_answers')
    .values({
      report_id: given.reportId,
      plan_id: given.planId,
      answer: given.answer,
      measure_id: given.measureId,
      words: given.words,
      answered_by: stamp.by,
      answered_at: stamp.at,
    })
    .execute()
}

type Copy = {
  readonly planId: string
  readonly from: string
  readonly id: string
  readonly description: string
}

/** Adds a measure in place of another: the same activity, person and hours, for the same risks and goals, done as described. */
export async function insertInPlaceOf(trx: Trx, { planId, from, id, description }: Copy): Promise<void> {
  await sql`
    insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, responsible_id, responsible_name,
      planned_hours, position)
    select ${id}::uuid, plan_id, classifier, classifier_version, item_code, ${description}, responsible_id, responsible_name, planned_hours,
      (select max(position) + 1 from plans.plan_measures where plan_id = ${planId}::uuid)
    from plans.plan_measures where plan_id = ${planId}::uuid and id = ${from}::uuid`.execute(trx)
  await sql`
    insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
    select plan_id, plan_risk_id, ${id}::uuid from plans.plan_risk_measures where plan_measure_id = ${from}::uuid`.execute(
    trx,
  )
  await sql`
    insert into plans.plan_goal_measures (plan_id, plan_goal_id, plan_measure_id)
    select plan_id, plan_goal_id, ${id}::uuid from plans.plan_goal_measures where plan_measure_id = ${from}::uuid`.execute(
    trx,
  )
}
