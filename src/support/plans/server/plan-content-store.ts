import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { MeasureClassifier } from '../contract/plan-words.ts'

export type NewRisk = {
  readonly id: string
  readonly planId: string
  readonly edition: '2018' | '2023'
  readonly code: string
  readonly frequency: number | null
}

/** Adds a risk at the end; false when the plan has it already. */
export async function insertRisk(trx: Trx, risk: NewRisk): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.plan_risks')
    .values({
      id: risk.id,
      plan_id: risk.planId,
      classifier_version: risk.edition,
      risk_code: risk.code,
      frequency: risk.frequency,
      position: sql`(select coalesce(max(position), 0) + 1 from plans.plan_risks where plan_id = ${risk.planId})`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export type NewMeasure = {
  readonly id: string
  readonly planId: string
  readonly classifier: MeasureClassifier
  readonly version: string
  readonly code: string
  readonly responsibleId: string | null
}

export async function insertMeasure(trx: Trx, measure: NewMeasure): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.plan_measures')
    .values({
      id: measure.id,
      plan_id: measure.planId,
      classifier: measure.classifier,
      classifier_version: measure.version,
      item_code: measure.code,
      responsible_id: measure.responsibleId,
      position: sql`(select coalesce(max(position), 0) + 1 from plans.plan_measures where plan_id = ${measure.planId})`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function removeRisk(trx: Trx, ids: { planId: string; riskId: string }): Promise<void> {
  await trx
    .deleteFrom('plans.plan_risks')
    .where('plans.plan_risks.id', '=', ids.riskId)
    .where('plans.plan_risks.plan_id', '=', ids.planId)
    .execute()
}

export async function removeMeasure(trx: Trx, ids: { planId: string; measureId: string }): Promise<void> {
  await trx
    .deleteFrom('plans.plan_measures')
    .where('plans.plan_measures.id', '=', ids.measureId)
    .where('plans.plan_measures.plan_id', '=', ids.planId)
    .execute()
}

export type Link = { readonly riskId: string; readonly measureId: string }

/** Links what belongs to this plan; other ids are left out. Linking twice is one link. */
export async function insertLinks(trx: Trx, planId: string, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return
  await sql`
    insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
    select risk.plan_id, risk.id, measure.id
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link ("riskId" uuid, "measureId" uuid)
    join plans.plan_risks risk on risk.id = link."riskId" and risk.plan_id = ${planId}
    join plans.plan_measures measure on measure.id = link."measureId" and measure.plan_id = ${planId}
    on conflict do nothing`.execute(trx)
}

export async function removeLink(trx: Trx, planId: string, link: Link): Promise<void> {
  await trx
    .deleteFrom('plans.plan_risk_measures')
    .where('plans.plan_risk_measures.plan_id', '=', planId)
    .where('plans.plan_risk_measures.plan_risk_id', '=', link.riskId)
    .where('plans.plan_risk_measures.plan_measure_id', '=', link.measureId)
    .execute()
}
