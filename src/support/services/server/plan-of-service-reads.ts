import type { Trx } from '#platform/db/connect.ts'

export async function isPlanOf(trx: Trx, planId: string, pupilId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('plans.plans')
    .select('id')
    .where('id', '=', planId)
    .where('pupil_id', '=', pupilId)
    .executeTakeFirst()
  return row !== undefined
}
