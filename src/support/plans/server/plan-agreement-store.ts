import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { AgreementGiven } from '../contract/plan-agreement.ts'
import type { Stamp } from './plan-store.ts'

/** Adds an answer after those that are there; false when this id exists already. */
export async function insertAgreement(
  trx: Trx,
  of: { readonly id: string; readonly planId: string },
  given: AgreementGiven,
  stamp: Stamp,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plans.plan_agreements')
    .values({
      id: of.id,
      plan_id: of.planId,
      number: sql`(select coalesce(max(number), 0) + 1 from plans.plan_agreements where plan_id = ${of.planId})`,
      party: given.party,
      guardian_id: given.guardianId,
      answer: given.answer,
      means: given.means,
      told_on: given.toldOn,
      words: given.words,
      recorded_by: stamp.by,
      recorded_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
