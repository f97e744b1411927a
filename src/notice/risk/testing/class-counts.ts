import { sql } from 'kysely'
import type { Services } from '#foundation/endpoint/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { thisSemester } from '#tests/support/builders.ts'
import { countClasses } from '../server/count-classes.ts'

type ClassCount = { readonly classId: string; readonly pupils: number; readonly noticed: number }

/** What is kept of the classes of a school after the server's repeated work. */
export async function keptCounts(
  house: { readonly owner: Db; readonly services: Services },
  institutionId: string,
): Promise<readonly ClassCount[]> {
  await countClasses(house.services)
  return house.owner
    .selectFrom('risk.class_counts')
    .select(['class_id as classId', 'pupils', 'noticed'])
    .where('institution_id', '=', institutionId)
    .orderBy('class_id')
    .execute()
}

/** The same, counted from every pupil and every flag. */
export async function countsFromScratch(owner: Db, institutionId: string): Promise<readonly ClassCount[]> {
  const { rows } = await sql<ClassCount>`
    select class.id as "classId", count(distinct pupil.id)::int as pupils,
      count(distinct flag.pupil_id) filter (where rule.municipality_id is null)::int as noticed
    from institutions.classes class
    join people.pupils pupil on pupil.class_id = class.id
    left join risk.flags flag on flag.pupil_id = pupil.id and flag.withdrawn_at is null
      and flag.semester_id = ${await thisSemester(owner)}::uuid
    left join risk.rules rule on rule.code = flag.rule
    where class.institution_id = ${institutionId}::uuid and class.grade > 0
    group by class.id order by class.id`.execute(owner)
  return rows
}
