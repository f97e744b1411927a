import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** The plan that goes on from this one. */
export async function findPlanThatContinues(trx: Trx, planId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('plans.plans as plan')
    .select('plan.id')
    .where('plan.continues_plan_id', '=', planId)
    .executeTakeFirst()
  return row?.id
}

type Copied = { readonly id: string; readonly copy: string }

export type PlanCopy = {
  readonly from: string
  readonly to: string
  readonly risks: readonly Copied[]
  readonly goals: readonly Copied[]
  readonly measures: readonly Copied[]
  /** Who may stay responsible. */
  readonly staff: readonly string[]
}

/**
 * Copies risks, goals, measures, and what goes with what, in the order that they had. Outcomes stay behind. A goal on a scale starts
 * where it came to.
 */
export async function copyContent(trx: Trx, copy: PlanCopy): Promise<void> {
  await copyRisks(trx, copy)
  await copyMeasures(trx, copy)
  await copyGoals(trx, copy)
  await copyLinks(trx, copy, { table: 'plan_risk_measures', one: 'risk', other: 'measure' })
  await copyLinks(trx, copy, { table: 'plan_goal_risks', one: 'goal', other: 'risk' })
  await copyLinks(trx, copy, { table: 'plan_goal_measures', one: 'goal', other: 'measure' })
}

function pairs(items: readonly Copied[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(items)}::jsonb)`
}

async function copyRisks(trx: Trx, { from, to, risks }: PlanCopy): Promise<void> {
  await sql`
    insert into plans.plan_risks (id, plan_id, classifier_version, risk_code, frequency, position)
    select copied.copy, ${to}, risk.classifier_version, risk.risk_code, risk.frequency,
      row_number() over (order by risk.position, risk.id)
    from ${pairs(risks)} as copied (id uuid, copy uuid)
    join plans.plan_risks risk on risk.id = copied.id and risk.plan_id = ${from}`.execute(trx)
}

async function copyMeasures(trx: Trx, { from, to, measures, staff }: PlanCopy): Promise<void> {
  await sql`
    insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, responsible_id,
      responsible_name, planned_hours, subject, position)
    select copied.copy, ${to}, measure.classifier, measure.classifier_version, measure.item_code, measure.description,
      case when measure.responsible_id = any (${[...staff]}::uuid[]) then measure.responsible_id end,
      measure.responsible_name, measure.planned_hours, measure.subject, row_number() over (order by measure.position, measure.id)
    from ${pairs(measures)} as copied (id uuid, copy uuid)
    join plans.plan_measures measure on measure.id = copied.id and measure.plan_id = ${from}`.execute(trx)
}

/** In two steps: what a goal is measured by is written into a draft, never brought along (policy `measured_from_the_draft`). */
async function copyGoals(trx: Trx, { from, to, goals }: PlanCopy): Promise<void> {
  await sql`
    insert into plans.plan_goals (id, plan_id, goal, position)
    select copied.copy, ${to}, goal.goal, row_number() over (order by goal.position, goal.id)
    from ${pairs(goals)} as copied (id uuid, copy uuid)
    join plans.plan_goals goal on goal.id = copied.id and goal.plan_id = ${from}`.execute(trx)
  await sql`
    update plans.plan_goals next
    set indicator = goal.indicator, subject = goal.subject, target = goal.target, scale_low = goal.scale_low, scale_high = goal.scale_high,
      scale_start = coalesce((
        select said.value from plans.goal_values said
        where said.goal_id = goal.id order by said.said_on desc, said.number desc limit 1), goal.scale_start)
    from ${pairs(goals)} as copied (id uuid, copy uuid)
    join plans.plan_goals goal on goal.id = copied.id and goal.plan_id = ${from}
    where next.id = copied.copy and next.plan_id = ${to}`.execute(trx)
}

type Link = {
  readonly table: string
  readonly one: 'risk' | 'goal'
  readonly other: 'risk' | 'measure'
}

/** Links both of whose ends go on. */
async function copyLinks(trx: Trx, copy: PlanCopy, { table, one, other }: Link): Promise<void> {
  const [first, second] = [sql.ref(`plan_${one}_id`), sql.ref(`plan_${other}_id`)]
  await sql`
    insert into ${sql.table(`plans.${table}`)} (plan_id, ${first}, ${second})
    select ${copy.to}, one.copy, other.copy
    from ${sql.table(`plans.${table}`)} link
    join ${pairs(copy[`${one}s`])} as one (id uuid, copy uuid) on one.id = link.${first}
    join ${pairs(copy[`${other}s`])} as other (id uuid, copy uuid) on other.id = link.${second}
    where link.plan_id = ${copy.from}`.execute(trx)
}
