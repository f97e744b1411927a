import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { Stamp } from './plan-store.ts'

/** Adds a showing after those that are there; what it shows is made by the database. */
export async function insertShowing(trx: Trx, planId: string, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('plans.plan_showings')
    .columns(['plan_id', 'number', 'shown_by', 'shown_at'])
    .expression(
      sql`select ${planId}::uuid, coalesce(max(number), 0) + 1, ${stamp.by}::uuid, ${stamp.at}::timestamptz
        from plans.plan_showings where plan_id = ${planId}::uuid`,
    )
    .execute()
}

/** Whether the plan says what it is for or what will be done: an empty page is not shown to a family. */
export async function hasAnythingToShow(trx: Trx, planId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from plans.plan_goals goal where goal.plan_id = ${planId}::uuid and trim(goal.goal) <> '')
      or exists (select from plans.plan_measures measure where measure.plan_id = ${planId}::uuid) as has`.execute(
    trx,
  )
  return rows[0]?.has === true
}

/** False: somebody has read it before, or there is no such message of this plan. */
export async function updateMessageRead(
  trx: Trx,
  of: { readonly planId: string; readonly messageId: string },
  stamp: Stamp,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('plans.plan_messages')
    .set({ read_by: stamp.by, read_at: stamp.at })
    .where('plan_id', '=', of.planId)
    .where('id', '=', of.messageId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
