import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type Specialist = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly post: string
}

/** Who works in the institution on a day and can give sessions, by name; of several posts the first. */
export async function listSpecialists(
  trx: Trx,
  institutionId: string,
  today: string,
): Promise<readonly Specialist[]> {
  const { rows } = await sql<Specialist>`
    select person.id, person.given_name as "givenName", person.family_name as "familyName",
      (array_agg(post.post order by post.starts_on, post.id))[1] as post
    from people.staff_posts post
    join people.persons person on person.id = post.person_id
    where post.institution_id = ${institutionId}::uuid
      and post.starts_on <= ${today}::date and (post.ends_on is null or post.ends_on > ${today}::date)
    group by person.id, person.given_name, person.family_name
    order by person.family_name, person.given_name, person.id`.execute(trx)
  return rows
}
