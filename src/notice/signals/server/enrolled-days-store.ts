import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/**
 * Keeps the school days for which pupils are enrolled, up to the day that the absence data cover: working days of the
 * semester outside of holidays, each once however many enrolments overlap. Days after leaving are not counted. Holidays are
 * those of the pupil's grade; without a class those of grade 7. Needs the school year laid out (`layOutSchoolYear`).
 */
export async function refreshEnrolledDays(
  trx: Trx,
  scope: { readonly semesterId: string; readonly institutionId?: string },
): Promise<void> {
  const within =
    scope.institutionId === undefined ? sql`true` : sql`summary.institution_id = ${scope.institutionId}::uuid`
  await sql`
    with semester as (select * from institutions.semesters where id = ${scope.semesterId}::uuid),
    spans as (
      select enrolment.pupil_id, coalesce(class.grade, 7) as grade, unnest(range_agg(
        daterange(enrolment.starts_on, enrolment.ends_on)
          * daterange(semester.starts_on, least(summary.absences_until,
            greatest(semester.ends_on, semester.ends_on_grade_9, semester.ends_on_grade_12)), '[]'))) as days
      from signals.term_summaries summary
      join semester on semester.id = summary.semester_id
      join people.enrolments enrolment on enrolment.pupil_id = summary.pupil_id
      left join institutions.classes class on class.id = summary.class_id
      where summary.absences_until >= semester.starts_on and ${within}
      group by enrolment.pupil_id, class.grade),
    counted as (
      select spans.pupil_id, sum(until.passed - coalesce(before.passed, 0))::int as days
      from spans
      join pg_temp.school_calendar until on until.grade = spans.grade and until.day = upper(spans.days) - 1
      left join pg_temp.school_calendar before on before.grade = spans.grade and before.day = lower(spans.days) - 1
      group by spans.pupil_id)
    update signals.term_summaries summary set days_enrolled = counted.days
    from counted
    where summary.pupil_id = counted.pupil_id and summary.semester_id = ${scope.semesterId}::uuid
      and summary.days_enrolled <> counted.days`.execute(trx)
}
