import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { ScaleSayer } from '../contract/plan-words.ts'
import type { Stamp } from './plan-store.ts'

/** Adds an empty goal at the end; false when the plan has it already. */
export async function insertGoal(
  trx: Trx,
  goal: { readonly id: string; readonly planId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.plan_goals')
    .values({
      id: goal.id,
      plan_id: goal.planId,
      position: sql`(select coalesce(max(position), 0) + 1 from plans.plan_goals where plan_id = ${goal.planId})`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function removeGoal(trx: Trx, ids: { planId: string; goalId: string }): Promise<void> {
  await trx
    .deleteFrom('plans.plan_goals')
    .where('plans.plan_goals.id', '=', ids.goalId)
    .where('plans.plan_goals.plan_id', '=', ids.planId)
    .execute()
}

/** A goal, and a risk or measure that it goes with. */
export type GoalLink = { readonly goalId: string; readonly partId: string }

/** Links goals with risks and measures of this plan; other ids are left out. Linking twice is one link. */
export async function insertGoalLinks(trx: Trx, planId: string, links: readonly GoalLink[]): Promise<void> {
  if (links.length === 0) return
  for (const part of ['risk', 'measure'] as const) {
    const column = sql.ref(`plan_${part}_id`)
    await sql`
      insert into ${sql.table(`plans.plan_goal_${part}s`)} (plan_id, plan_goal_id, ${column})
      select goal.plan_id, goal.id, part.id
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link ("goalId" uuid, "partId" uuid)
      join plans.plan_goals goal on goal.id = link."goalId" and goal.plan_id = ${planId}
      join ${sql.table(`plans.plan_${part}s`)} part on part.id = link."partId" and part.plan_id = ${planId}
      on conflict do nothing`.execute(trx)
  }
}

export async function removeGoalLink(trx: Trx, planId: string, link: GoalLink): Promise<void> {
  for (const part of ['risk', 'measure'] as const) {
    await sql`
      delete from ${sql.table(`plans.plan_goal_${part}s`)}
      where plan_id = ${planId} and plan_goal_id = ${link.goalId} and ${sql.ref(`plan_${part}_id`)} = ${link.partId}`.execute(
      trx,
    )
  }
}

export type NewGoalValue = {
  readonly id: string
  readonly planId: string
  readonly goalId: string
  readonly value: number
  readonly saidBy: ScaleSayer
  readonly saidOn: string
  readonly words: string
}

/** Adds what was said on a scale; false when this id exists already. */
export async function insertGoalValue(trx: Trx, said: NewGoalValue, stamp: Stamp): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.goal_values')
    .values({
      id: said.id,
      plan_id: said.planId,
      goal_id: said.goalId,
      number: sql`(select coalesce(max(number), 0) + 1 from plans.goal_values where goal_id = ${said.goalId})`,
      value: said.value,
      said_by: said.saidBy,
      said_on: said.saidOn,
      words: said.words,
      recorded_by: stamp.by,
      recorded_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
