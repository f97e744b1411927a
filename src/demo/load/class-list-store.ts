import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/**
 * Schools load class lists week by week; one in thirteen has not since September, and in as many the list of a single class has
 * been left out since. The school of the cast has loaded all of them.
 */
export async function listClasses(trx: Trx, today: string): Promise<void> {
  const draw = sql`(abs(hashtext(school.name)) % 13)`
  await sql`
    insert into people.class_lists (class_id, institution_id, source_id, listed_on)
    select class.id, school.id, school.source_id,
      case when ${draw} = 4 and not school.is_cast or ${draw} = 7 and not school.is_cast and class.is_first
        then ${today}::date - 60 else ${today}::date - (${draw} % 5) end
    from (
      select institution.id, institution.name, gen_random_uuid() as source_id,
        exists (
          select from access.grants holder join access.accounts account on account.person_id = holder.person_id and account.demonstration
          where holder.scope_id = institution.id) as is_cast
      from institutions.institutions institution) school
    join (
      select class.id, class.institution_id, row_number() over (partition by class.institution_id order by class.grade, class.name) = 1 as is_first
      from institutions.classes class
      where class.school_year = (
        select semester.school_year from institutions.semesters semester
        where semester.starts_on <= ${today}::date order by semester.starts_on desc limit 1)) class
      on class.institution_id = school.id`.execute(trx)
}
