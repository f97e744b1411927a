import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LESSONS_OF_A_MISSED_DAY, WHOLE_DAY } from '../domain/absence-kind.ts'
import type { TermDates } from './term-dates-reads.ts'

/**
 * Counts the longest run of school days in a semester that a pupil missed one after another: missed days, and days with an absence
 * that is not excused. Days without lessons neither break nor lengthen a run; a school day outside of every enrolment breaks it, and
 * what was written for it does not count. Of two runs as long the later one stands. Set-based, for a school or for everybody. Needs the
 * school year and the pupils laid out (`layOutSchoolYear`, `layOutCoveredPupils`).
 */
export async function countAbsenceRuns(trx: Trx, { schoolYear, startsOn }: TermDates): Promise<void> {
  await sql`
    with days as (
      select covered.pupil_id, covered.grade, absence.on_date,
        count(*) >= ${LESSONS_OF_A_MISSED_DAY}::int or bool_or(absence.lesson = ${WHOLE_DAY}) as missed,
        bool_or(absence.kind <> 'excused') as not_excused
      from pg_temp.covered_pupils covered
      join signals.absences absence on absence.school_year = ${schoolYear} and absence.pupil_id = covered.pupil_id
        and absence.on_date between ${startsOn}::date and covered.until
      where covered.enrolled @> absence.on_date
      group by covered.pupil_id, covered.grade, absence.on_date),
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
    found as (
      select longest.pupil_id,
        coalesce(max(longest.days) filter (where as_what = 'missed'), 0) as missed,
        max(longest.starts) filter (where as_what = 'missed') as missed_from,
        max(longest.ends) filter (where as_what = 'missed') as missed_until,
        coalesce(max(longest.days) filter (where as_what = 'not-excused'), 0) as not_excused,
        max(longest.starts) filter (where as_what = 'not-excused') as not_excused_from,
        max(longest.ends) filter (where as_what = 'not-excused') as not_excused_until
      from longest
      group by longest.pupil_id)
    update pg_temp.covered_pupils covered
    set missed_run = found.missed, missed_from = found.missed_from, missed_until = found.missed_until,
      not_excused_run = found.not_excused, not_excused_from = found.not_excused_from,
      not_excused_until = found.not_excused_until
    from found
    where covered.pupil_id = found.pupil_id`.execute(trx)
}
