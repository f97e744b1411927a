import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { type Semester, semesterOfPlan } from '../domain/starting.ts'

/**
 * The semester that a plan begun today is for; its end is that of the pupil's grade. With a plan to go on from, only later
 * semesters than its own count.
 */
export async function findSemesterOfPlan(
  trx: Trx,
  pupilId: string,
  { today, after }: { readonly today: string; readonly after?: { readonly semesterId: string } },
): Promise<Semester | undefined> {
  const rows = await trx
    .selectFrom('institutions.semesters as semester')
    .leftJoin('people.pupils as pupil', (join) => join.on('pupil.id', '=', pupilId))
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .select(['semester.id', 'semester.starts_on as startsOn'])
    .select(endOfSemester.as('endsOn'))
    .where(endOfSemester, '>=', today)
    .$if(after !== undefined, (query) =>
      query.where(
        'semester.starts_on',
        '>',
        sql<string>`(select past.starts_on from institutions.semesters past where past.id = ${after?.semesterId}::uuid)`,
      ),
    )
    .orderBy('semester.starts_on')
    .limit(2)
    .execute()
  return semesterOfPlan(rows, today)
}

/** Grades 9 and 12 end later, because of their examinations. Needs `semester` and `class` in the query. */
export const endOfSemester = sql<string>`case class.grade
  when 9 then coalesce(semester.ends_on_grade_9, semester.ends_on)
  when 12 then coalesce(semester.ends_on_grade_12, semester.ends_on)
  else semester.ends_on end`
