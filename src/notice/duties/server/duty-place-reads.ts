import { sql } from 'kysely'
import type { Place } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/**
 * The place of a duty, for policies: the pupil's present one. To whoever coordinates the municipality of the declared
 * residence, that municipality is the place, because it answers for the child as well.
 */
export async function dutyPlace({
  trx,
  params,
}: {
  readonly trx: Trx
  readonly params: { readonly dutyId: string }
}): Promise<Place | undefined> {
  const { rows } = await sql<Place>`
    select duty.pupil_id as "pupilId", duty.institution_id as "institutionId", duty.class_id as "classId",
      case when duty.declared_municipality_id = any ((select access.reach('duty.coordinate', 'municipality'))::uuid[])
        then duty.declared_municipality_id else duty.municipality_id end as "municipalityId"
    from duties.duties duty
    where duty.id = ${params.dutyId}::uuid`.execute(trx)
  return rows[0]
}
