import { sql } from 'kysely'
import { PersonId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { PlanPerson } from '../contract/plan.ts'

type Staff = {
  readonly institutionId: string | null
  readonly classId: string | null
  readonly today: string
}

/** Staff of an institution today, those of the class first; one row a person. */
export async function listStaff(trx: Trx, { institutionId, classId, today }: Staff): Promise<PlanPerson[]> {
  if (institutionId === null) return []
  const { rows } = await sql<{
    id: string
    given_name: string
    family_name: string
    post: string
    of_class: boolean
  }>`
    select person.id, person.given_name, person.family_name,
           (array_agg(post.post order by post.class_id = ${classId}::uuid desc nulls last, post.starts_on))[1] as post,
           coalesce(bool_or(post.class_id = ${classId}::uuid), false) as of_class
    from people.staff_posts post
    join people.persons person on person.id = post.person_id
    where post.institution_id = ${institutionId}::uuid
      and post.starts_on <= ${today}::date and (post.ends_on is null or post.ends_on > ${today}::date)
    group by person.id, person.given_name, person.family_name
    order by of_class desc, person.family_name, person.given_name`.execute(trx)
  return rows.map((row) => ({
    id: PersonId.parse(row.id),
    givenName: row.given_name,
    familyName: row.family_name,
    post: row.post,
    ofClass: row.of_class,
  }))
}
