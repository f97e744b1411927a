import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type TermScope = { readonly semesterId: string; readonly institutionId?: string }

/**
 * Lays out for the rest of the transaction, as `pg_temp.covered_pupils`, whose terms are counted anew: one row for each summary of
 * the semester, in a school or everywhere, with the grade whose calendar holds (7 without a class), the last day that the absence
 * data cover in the semester (null: none), the days of all enrolments (null: none), and place for what is counted. Access to
 * enrolments and summaries is checked row by row: so they are read once here and written once by `writeTermInputs`.
 */
export async function layOutCoveredPupils(trx: Trx, scope: TermScope): Promise<void> {
  const within =
    scope.institutionId === undefined ? sql`true` : sql`summary.institution_id = ${scope.institutionId}::uuid`
  await sql`drop table if exists pg_temp.covered_pupils`.execute(trx)
  await sql`
    create temporary table covered_pupils on commit drop as
    with semester as (select * from institutions.semesters where id = ${scope.semesterId}::uuid),
    covered as materialized (
      select summary.pupil_id, coalesce(class.grade, 7) as grade,
        least(summary.absences_until, greatest(semester.ends_on, semester.ends_on_grade_9, semester.ends_on_grade_12)) as until
      from signals.term_summaries summary
      join semester on semester.id = summary.semester_id
      left join institutions.classes class on class.id = summary.class_id
      where ${within}),
    enrolled as (
      select enrolment.pupil_id, range_agg(daterange(enrolment.starts_on, enrolment.ends_on)) as days
      from covered
      join people.enrolments enrolment on enrolment.pupil_id = covered.pupil_id
      group by enrolment.pupil_id)
    select covered.pupil_id, covered.grade, covered.until, enrolled.days as enrolled,
      null::int as lessons_unexcused, null::int as lessons_excused, null::int as lessons_unknown, null::int as days_unexcused,
      null::int as days_excused, null::int as days_unknown, null::int as days_missed,
      null::int as days_enrolled, null::int as recent_days, null::int as recent_absent, null::int as earlier_days,
      null::int as earlier_absent, '[]'::jsonb as missed_runs, '[]'::jsonb as not_excused_runs
    from covered
    left join enrolled on enrolled.pupil_id = covered.pupil_id`.execute(trx)
  await sql`analyze pg_temp.covered_pupils`.execute(trx)
}

/** Writes what was counted to the summaries; what the data do not reach stays as it was. */
export async function writeTermInputs(trx: Trx, semesterId: string): Promise<void> {
  await sql`
    update signals.term_summaries summary
    set days_enrolled = coalesce(covered.days_enrolled, summary.days_enrolled),
      recent_days = coalesce(covered.recent_days, summary.recent_days),
      recent_days_absent = coalesce(covered.recent_absent, summary.recent_days_absent),
      earlier_days = coalesce(covered.earlier_days, summary.earlier_days),
      earlier_days_absent = coalesce(covered.earlier_absent, summary.earlier_days_absent),
      lessons_unexcused = coalesce(covered.lessons_unexcused, summary.lessons_unexcused),
      lessons_excused = coalesce(covered.lessons_excused, summary.lessons_excused),
      lessons_unknown = coalesce(covered.lessons_unknown, summary.lessons_unknown),
      days_unexcused = coalesce(covered.days_unexcused, summary.days_unexcused),
      days_excused = coalesce(covered.days_excused, summary.days_excused),
      days_unknown = coalesce(covered.days_unknown, summary.days_unknown),
      days_missed = coalesce(covered.days_missed, summary.days_missed),
      missed_runs = covered.missed_runs, not_excused_runs = covered.not_excused_runs
    from pg_temp.covered_pupils covered
    where summary.pupil_id = covered.pupil_id and summary.semester_id = ${semesterId}::uuid
      and ((summary.missed_runs, summary.not_excused_runs) is distinct from (covered.missed_runs, covered.not_excused_runs)
        or summary.days_enrolled <> covered.days_enrolled
        or (summary.lessons_unexcused, summary.lessons_excused, summary.lessons_unknown, summary.days_unexcused,
            summary.days_excused, summary.days_unknown, summary.days_missed)
          <> (covered.lessons_unexcused, covered.lessons_excused, covered.lessons_unknown, covered.days_unexcused,
            covered.days_excused, covered.days_unknown, covered.days_missed)
        or (summary.recent_days, summary.recent_days_absent, summary.earlier_days, summary.earlier_days_absent)
          <> (covered.recent_days, covered.recent_absent, covered.earlier_days, covered.earlier_absent))`.execute(
    trx,
  )
}
