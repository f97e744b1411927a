import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type BenchPupil = {
  readonly id: string
  readonly institutionId: string
  readonly className: string
  readonly fullName: string
  readonly bornOn: string
}

/** Pupils of the largest schools, school by school, until there are `wanted`; namesakes of one class are left out. */
export async function pupilsOfLargestSchools(
  owner: Db,
  wanted: number,
): Promise<ReadonlyMap<string, readonly BenchPupil[]>> {
  const { rows } = await sql<BenchPupil>`
    with alone as (
      select pupil.*, class.name as class_name,
        count(*) over (partition by pupil.class_id, pupil.folded_name, pupil.born_on) as namesakes,
        count(*) over (partition by pupil.institution_id) as size
      from people.pupils pupil
      join institutions.classes class on class.id = pupil.class_id and class.grade between 1 and 12)
    select alone.id, alone.institution_id as "institutionId", alone.class_name as "className",
      alone.family_name || ' ' || alone.given_name as "fullName", to_char(alone.born_on, 'DD.MM.YYYY.') as "bornOn"
    from alone where alone.namesakes = 1
    order by alone.size desc, alone.institution_id, alone.class_name, alone.id limit ${wanted}`.execute(owner)
  return Map.groupBy(rows, (pupil) => pupil.institutionId)
}
