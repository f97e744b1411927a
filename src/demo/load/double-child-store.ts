import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { castId } from '../cast.ts'

/**
 * One child of a fifth class of the cast's school stands twice: a list of October brought the child once more, with a letter too
 * many and without a personal code, and a day of absence was entered there.
 */
export async function doubleAChild(trx: Trx): Promise<void> {
  const id = stableId('demo-pupil', 'recorded twice')
  await sql`
    insert into people.pupils (id, given_name, family_name, born_on, sex, declared_municipality_id, municipality_id, institution_id, class_id)
    select ${id}::uuid, left(child.given_name, -1) || right(child.given_name, 2), child.family_name, child.born_on, child.sex,
      child.declared_municipality_id, child.municipality_id, child.institution_id, child.class_id
    from people.pupils child
    join people.pupils elza on elza.id = ${castId('elza.liepina')}::uuid and elza.institution_id = child.institution_id
    join institutions.classes class on class.id = child.class_id and class.grade = 5
    where length(child.given_name) >= 6
    order by class.name, child.folded_name, child.id limit 1`.execute(trx)
  await sql`
    insert into people.enrolments (id, pupil_id, institution_id, class_id, starts_on)
    select ${stableId('demo-enrolment', 'recorded twice')}::uuid, pupil.id, pupil.institution_id, pupil.class_id, '2026-10-05'
    from people.pupils pupil where pupil.id = ${id}::uuid`.execute(trx)
  await sql`
    insert into signals.absences (school_year, pupil_id, on_date, lesson, kind, institution_id)
    select '2026/27', pupil.id, '2026-10-14', lesson, 'excused', pupil.institution_id
    from people.pupils pupil cross join generate_series(1, 5) lesson where pupil.id = ${id}::uuid`.execute(
    trx,
  )
}
