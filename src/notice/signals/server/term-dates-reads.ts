import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type TermDates = {
  readonly semesterId: string
  readonly schoolYear: string
  /** First day of the school year. */
  readonly yearStartsOn: string
  /** First day of the semester. */
  readonly startsOn: string
  /** First day of the semester that follows; null: none is known. */
  readonly nextStartsOn: string | null
}

/** Asked before absences are counted, so that one partition of them is read. Undefined: there is no such semester. */
export async function findTermDates(trx: Trx, semesterId: string): Promise<TermDates | undefined> {
  const { rows } = await sql<TermDates>`
    select semester.id as "semesterId", semester.school_year as "schoolYear", semester.starts_on as "startsOn",
      (select min(next.starts_on) from institutions.semesters next where next.starts_on > semester.starts_on) as "nextStartsOn",
      (select min(first.starts_on) from institutions.semesters first where first.school_year = semester.school_year) as "yearStartsOn"
    from institutions.semesters semester where semester.id = ${semesterId}::uuid`.execute(trx)
  return rows[0]
}
