import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import type { PlanField, PlanFieldValue } from '../contract/plan-fields.ts'
import type { Stamp } from './plan-store.ts'

type Home = {
  readonly table: 'plans' | 'plan_risks' | 'plan_measures' | 'plan_goals'
  readonly column: string
}

const homes: Readonly<Record<PlanField, Home>> = {
  strengths: { table: 'plans', column: 'strengths' },
  pupilWords: { table: 'plans', column: 'pupil_words' },
  guardianWords: { table: 'plans', column: 'guardian_words' },
  happened: { table: 'plans', column: 'happened' },
  toldAtOnce: { table: 'plans', column: 'told_at_once' },
  withoutFamily: { table: 'plans', column: 'without_family' },
  evaluationSummary: { table: 'plans', column: 'evaluation_summary' },
  startsOn: { table: 'plans', column: 'starts_on' },
  endsOn: { table: 'plans', column: 'ends_on' },
  reviewOn: { table: 'plans', column: 'review_on' },
  frequency: { table: 'plan_risks', column: 'frequency' },
  outcome: { table: 'plan_risks', column: 'outcome' },
  helped: { table: 'plan_risks', column: 'helped' },
  hindered: { table: 'plan_risks', column: 'hindered' },
  description: { table: 'plan_measures', column: 'description' },
  responsibleId: { table: 'plan_measures', column: 'responsible_id' },
  responsibleName: { table: 'plan_measures', column: 'responsible_name' },
  helpsIn: { table: 'plan_measures', column: 'subject' },
  plannedHours: { table: 'plan_measures', column: 'planned_hours' },
  goal: { table: 'plan_goals', column: 'goal' },
  indicator: { table: 'plan_goals', column: 'indicator' },
  subject: { table: 'plan_goals', column: 'subject' },
  target: { table: 'plan_goals', column: 'target' },
  scaleLow: { table: 'plan_goals', column: 'scale_low' },
  scaleHigh: { table: 'plan_goals', column: 'scale_high' },
  scaleStart: { table: 'plan_goals', column: 'scale_start' },
  reached: { table: 'plan_goals', column: 'reached' },
  reachedWhy: { table: 'plan_goals', column: 'reached_why' },
}

export type FieldTarget = {
  readonly planId: string
  /** The plan itself, or the risk, measure or goal that has the field. */
  readonly subjectId: string
  readonly field: PlanField
}

const Value = z.union([z.string(), z.number(), z.null()])

export type PresentField = {
  readonly value: PlanFieldValue
  readonly version: number
  readonly by: string | null
  readonly at: Date | null
}

/** A field as it stands, with its last writer; undefined when the plan has no such risk, measure or goal. */
export async function findField(
  trx: Trx,
  { planId, subjectId, field }: FieldTarget,
): Promise<PresentField | undefined> {
  const { table, column } = homes[field]
  const owner = table === 'plans' ? sql`held.id` : sql`held.plan_id`
  const { rows } = await sql<{ value: unknown; version: number; by: string | null; at: Date | null }>`
    select to_jsonb(${sql.ref(`held.${column}`)}) as value, coalesce(last.version, 0) as version,
           person.given_name || ' ' || person.family_name as by, last.saved_at as at
    from ${sql.table(`plans.${table}`)} held
    left join lateral (
      select saved.version, saved.saved_by, saved.saved_at
      from plans.field_versions saved
      where saved.plan_id = ${planId} and saved.subject_id = held.id and saved.field = ${field}
      order by saved.version desc
      limit 1) last on true
    left join people.persons person on person.id = last.saved_by
    where held.id = ${subjectId} and ${owner} = ${planId}`.execute(trx)
  const row = rows[0]
  return row && { ...row, value: Value.parse(row.value) as PlanFieldValue }
}

/** Writes the value where it is shown, and adds it to the versions that stay. */
export async function saveField(
  trx: Trx,
  target: FieldTarget,
  saved: { readonly value: PlanFieldValue; readonly version: number },
  stamp: Stamp,
): Promise<void> {
  if (saved.version === 1) await keepBeginning(trx, target)
  await writeValue(trx, target, saved.value)
  await trx
    .insertInto('plans.field_versions')
    .values({
      plan_id: target.planId,
      subject_id: target.subjectId,
      field: target.field,
      version: saved.version,
      value: JSON.stringify(saved.value),
      saved_by: stamp.by,
      saved_at: stamp.at,
    })
    .execute()
}

/** Keeps what the plan began with, in the name of whoever began it, before it is changed for the first time. */
async function keepBeginning(trx: Trx, { planId, subjectId, field }: FieldTarget): Promise<void> {
  const { table, column } = homes[field]
  const value = sql`to_jsonb(${sql.ref(`held.${column}`)})`
  await sql`
    insert into plans.field_versions (plan_id, subject_id, field, version, value, saved_by, saved_at)
    select plan.id, held.id, ${field}, 0, ${value}, plan.started_by, plan.started_at
    from ${sql.table(`plans.${table}`)} held join plans.plans plan on plan.id = ${planId}
    where held.id = ${subjectId} and ${value} not in ('""', 'null')
    on conflict do nothing`.execute(trx)
}

/** Gives a risk, measure or goal that was removed and came back what was saved in it; answers how many fields. */
export async function restoreFields(trx: Trx, planId: string, subjectId: string): Promise<number> {
  const rows = await trx
    .selectFrom('plans.field_versions as saved')
    .distinctOn('saved.field')
    .select(['saved.field', 'saved.value'])
    .where('saved.plan_id', '=', planId)
    .where('saved.subject_id', '=', subjectId)
    .orderBy('saved.field')
    .orderBy('saved.version', 'desc')
    .execute()
  for (const row of rows) {
    const field = Object.keys(homes).find((name): name is PlanField => name === row.field)
    if (field !== undefined) await writeValue(trx, { planId, subjectId, field }, Value.parse(row.value))
  }
  return rows.length
}

async function writeValue(
  trx: Trx,
  { subjectId, field }: FieldTarget,
  value: string | number | null,
): Promise<void> {
  const { table, column } = homes[field]
  await sql`update ${sql.table(`plans.${table}`)} set ${sql.ref(column)} = ${value} where id = ${subjectId}`.execute(
    trx,
  )
}
