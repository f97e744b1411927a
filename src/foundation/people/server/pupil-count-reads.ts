import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** How many pupils in grades and courses (preschool apart) each institution or municipality has now, within the reach of the transaction's actor. */
export async function countPupilsByPlace(
  db: Db,
  { by, ids }: { readonly by: 'institution' | 'municipality'; readonly ids: readonly string[] },
): Promise<readonly { readonly placeId: string; readonly pupils: number }[]> {
  const place = sql.ref(`pupil.${by}_id`)
  const { rows } = await sql<{ placeId: string; pupils: number }>`
    select ${place} as "placeId", count(*) as pupils from people.pupils pupil
    join institutions.classes class on class.id = pupil.class_id and class.grade > 0
    where ${place} = any (${[...ids]}::uuid[])
    group by ${place}`.execute(db)
  return rows
}

/** How many pupils institutions have now, preschool too, within the reach of the transaction's actor; those without any are not in it. */
export async function countPupilsIn(
  db: Db,
  institutionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (institutionIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; pupils: number }>`
    select pupil.institution_id as id, count(*)::int as pupils from people.pupils pupil
    where pupil.institution_id = any (${[...institutionIds]}::uuid[])
    group by pupil.institution_id`.execute(db)
  return new Map(rows.map(({ id, pupils }) => [id, pupils]))
}
