import type { Place } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/** Present place of the pupil of a plan: the subject that policies are asked about. */
export async function planPlace({
  trx,
  params,
}: {
  readonly trx: Trx
  readonly params: { readonly planId: string }
}): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('plans.plans as plan')
    .select(['plan.pupil_id', 'plan.municipality_id', 'plan.institution_id', 'plan.class_id'])
    .where('plan.id', '=', params.planId)
    .executeTakeFirst()
  return (
    row && {
      pupilId: row.pupil_id,
      municipalityId: row.municipality_id,
      institutionId: row.institution_id,
      classId: row.class_id,
    }
  )
}
