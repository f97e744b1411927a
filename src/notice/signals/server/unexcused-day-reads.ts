import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type UnexcusedDay = { readonly onDate: string; readonly lessons: number }

/** Days of a semester with unexcused absence, and how many lessons on each; a day belongs to the semester that began last. */
export async function listUnexcusedDays(
  db: Db,
  of: { readonly pupilId: string; readonly semesterId: string },
): Promise<UnexcusedDay[]> {
  const { rows } = await sql<UnexcusedDay>`
    select absence.on_date as "onDate", count(*) as lessons
    from institutions.semesters semester
    join signals.absences absence
      on absence.school_year = semester.school_year and absence.pupil_id = ${of.pupilId}::uuid and absence.kind = 'unexcused'
      and absence.on_date >= semester.starts_on
      and absence.on_date < coalesce((
        select min(next.starts_on) from institutions.semesters next where next.starts_on > semester.starts_on), 'infinity')
    where semester.id = ${of.semesterId}::uuid
    group by absence.on_date
    order by absence.on_date`.execute(db)
  return rows
}
