import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LESSONS_OF_A_MISSED_DAY, WHOLE_DAY } from '../domain/absence-kind.ts'

/**
 * Keeps the longest run of school days in a semester that a pupil missed one after another: missed days, and days with an absence
 * that is not excused. Days without lessons neither break nor lengthen a run; a school day outside of every enrolment breaks it, and
 * what was written for it does not count. Of two runs as long the later one stands. Set-based, for a school or for everybody. Needs the
 * school year laid out (`layOutSchoolYear`).
 */
export async function refreshAbsenceRuns(
  trx: Trx,
  scope: { readonly semesterId: string; readonly institutionId?: string },
): Promise<void> {
  const within =
    scope.institutionId === undefined ? sql`true` : sql`summary.institution_id = ${scope.institutionId}::uuid`
  const semester = await findSemester(trx, scope.semesterId)
  if (semester === undefined) return
  const { schoolYear, startsOn, endsOn } = semester
  await sql`
    with covered as materialized (
      select summary.pupil_id, coalesce(class.grade, 7) as grade,
        least(summary.absences_until, ${endsOn}::date) as until
      from signals.term_summaries summary
      left join institutions.classes class on class.id = summary.class_id
      where summary.semester_id = ${scope.semesterId}::uuid and ${within}),
    enrolled as materialized (
      select covered.pupil_id, covered.grade, covered.until,
        range_agg(daterange(enrolment.starts_on, enrolment.ends_on)) as days
      from covered
      join people.enrolments enrolment on enrolment.pupil_id = covered.pupil_id
      where covered.until >= ${startsOn}::date
      group by covered.pupil_id, covered.grade, covered.until),
    days as (
      select enrolled.pupil_id, enrolled.grade, absence.on_date,
        count(*) >= ${LESSONS_OF_A_MISSED_DAY}::int or bool_or(absence.lesson = ${WHOLE_DAY}) as missed,
        bool_or(absence.kind <> 'excused') as not_excused
      from enrolled
      join signals.absences absence on absence.school_year = ${schoolYear} and absence.pupil_id = enrolled.pupil_id
        and absence.on_date between ${startsOn}::date and enrolled.until
      where enrolled.days @> absence.on_date
      group by enrolled.pupil_id, enrolled.grade, absence.on_date),
    placed as ( -- school days that follow one another lie equally far from their place in the row of missed ones
      select days.pupil_id, counted.as_what, days.on_date,
        calendar.passed - row_number() over (partition by days.pupil_id, counted.as_what order by days.on_date) as run
      from days
      join pg_temp.school_calendar calendar on calendar.grade = days.grade and calendar.day = days.on_date and calendar.is_school
      cross join lateral (values ('missed', days.missed), ('not-excused', days.not_excused)) counted (as_what, counts)
      where counted.counts),
    runs as (
      select placed.pupil_id, placed.as_what, count(*)::int as days, min(placed.on_date) as starts, max(placed.on_date) as ends
      from placed
      group by placed.pupil_id, placed.as_what, placed.run),
    longest as (
      select distinct on (runs.pupil_id, runs.as_what) runs.* from runs
      order by runs.pupil_id, runs.as_what, runs.days desc, runs.ends desc),
    kept as ( -- one row of each pupil, also of those without a run
      select either.pupil_id,
        coalesce(max(either.days) filter (where as_what = 'missed'), 0) as missed,
        max(either.starts) filter (where as_what = 'missed') as missed_from,
        max(either.ends) filter (where as_what = 'missed') as missed_until,
        coalesce(max(either.days) filter (where as_what = 'not-excused'), 0) as not_excused,
        max(either.starts) filter (where as_what = 'not-excused') as not_excused_from,
        max(either.ends) filter (where as_what = 'not-excused') as not_excused_until
      from (
        select covered.pupil_id, null as as_what, null::int as days, null::date as starts, null::date as ends from covered
        union all
        select pupil_id, as_what, days, starts, ends from longest) either
      group by either.pupil_id)
    update signals.term_summaries summary
    set missed_run = kept.missed, missed_run_from = kept.missed_from, missed_run_until = kept.missed_until,
      not_excused_run = kept.not_excused, not_excused_run_from = kept.not_excused_from,
      not_excused_run_until = kept.not_excused_until
    from kept
    where summary.pupil_id = kept.pupil_id and summary.semester_id = ${scope.semesterId}::uuid
      and (summary.missed_run, summary.missed_run_from, summary.missed_run_until,
          summary.not_excused_run, summary.not_excused_run_from, summary.not_excused_run_until)
        is distinct from (kept.missed, kept.missed_from, kept.missed_until,
          kept.not_excused, kept.not_excused_from, kept.not_excused_until)`.execute(trx)
}

type Semester = { readonly schoolYear: string; readonly startsOn: string; readonly endsOn: string }

/** Asked first, so that one partition of the absences is read. */
async function findSemester(trx: Trx, semesterId: string): Promise<Semester | undefined> {
  const { rows } = await sql<Semester>`
    select semester.school_year as "schoolYear", semester.starts_on as "startsOn",
      greatest(semester.ends_on, semester.ends_on_grade_9, semester.ends_on_grade_12) as "endsOn"
    from institutions.semesters semester where semester.id = ${semesterId}::uuid`.execute(trx)
  return rows[0]
}
