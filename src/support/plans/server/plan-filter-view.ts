import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** Schools whose plans the present actor reaches, by their names. */
export async function listInstitutionsInReach(db: Db): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select institution.id, institution.name
    from institutions.institutions institution
    where institution.kind <> 'service'
      and (institution.municipality_id = any ((select access.reach('plan.read', 'municipality'))::uuid[])
        or institution.id = any ((select access.reach('plan.read', 'institution'))::uuid[])
        or institution.id in (
          select class.institution_id from institutions.classes class
          where class.id = any ((select access.reach('plan.read', 'class'))::uuid[]))
        or (select access.reaches_country('plan.read')))
    order by institution.name, institution.id
    limit 1000`.execute(db)
  return rows
}

type SemesterChoice = { id: string; schoolYear: string; number: number; present: boolean }

/** The last semesters that have begun, newest first. */
export async function listSemesters(db: Db, today: string): Promise<SemesterChoice[]> {
  const rows = await db
    .selectFrom('institutions.semesters as semester')
    .select(['semester.id', 'semester.school_year as schoolYear', 'semester.number'])
    .where('semester.starts_on', '<=', today)
    .orderBy('semester.starts_on', 'desc')
    .limit(8)
    .execute()
  return rows.map((row, index) => ({ ...row, present: index === 0 }))
}
