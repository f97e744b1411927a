import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

/** One preschool of the coordinator's municipality has just joined: nobody leads it here yet, and she invites who does. */
export async function leaveOneSchoolWithoutLeader(trx: Trx): Promise<void> {
  await sql`
    delete from access.grants held
    where held.role = 'school_leadership' and held.scope_id = (
      select school.id from institutions.institutions school
      join access.grants mara on mara.person_id = ${castId('mara.ozola')}::uuid and mara.scope_id = school.municipality_id
      where school.kind = 'preschool'
      order by school.name desc, school.id limit 1)`.execute(trx)
}
