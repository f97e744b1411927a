import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type EnrolledWithin = {
  readonly by: 'institution' | 'municipality'
  readonly ids: readonly string[]
  readonly from: string
  readonly until: string
}

/**
 * How many different pupils in grades and courses (preschool apart) were enrolled in each institution or municipality on some day of a
 * period, within the reach of the transaction's actor.
 */
export async function countEnrolledByPlace(
  db: Db,
  { by, ids, from, until }: EnrolledWithin,
): Promise<ReadonlyMap<string, number>> {
  const place = by === 'institution' ? sql.ref('institution.id') : sql.ref('institution.municipality_id')
  const { rows } = await sql<{ placeId: string; pupils: number }>`
    select ${place} as "placeId", count(distinct enrolment.pupil_id)::int as pupils
    from institutions.institutions institution
    join people.enrolments enrolment on enrolment.institution_id = institution.id
      and enrolment.starts_on <= ${until}::date and coalesce(enrolment.ends_on >= ${from}::date, true)
    join institutions.classes class on class.id = enrolment.class_id and class.grade > 0
    where ${place} = any (${[...ids]}::uuid[])
    group by ${place}`.execute(db)
  return new Map(rows.map(({ placeId, pupils }) => [placeId, pupils]))
}
