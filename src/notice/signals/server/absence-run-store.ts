import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { SHORTEST_RUN_DAYS } from '../contract/absence-run.ts'
import { LESSONS_OF_A_MISSED_DAY } from '../domain/absence-kind.ts'
import type { TermDates } from './term-dates-reads.ts'
import { hasWholeDay } from './whole-day-reads.ts'

/**
 * Finds the runs of school days in a semester that a pupil missed one after another: missed days, and days with an absence that is
 * not excused, each run with how many school days ago it ended, seen from the last day of the data. Days without lessons neither
 * break nor lengthen a run; a school day outside of every enrolment breaks it, and what was written for it does not count. Set-based,
 * for a school or for everybody. Needs the school year and the pupils laid out (`layOutSchoolYear`, `layOutCoveredPupils`).
 */
export async function countAbsenceRuns(trx: Trx, { schoolYear, startsOn }: TermDates): Promise<void> {
  await sql`
    with days as (
      select covered.pupil_id, covered.grade, covered.until, absence.on_date,
        count(*) >= ${LESSONS_OF_A_MISSED_DAY}::int or ${hasWholeDay} or covered.grade = 0 as missed,
        bool_or(absence.kind <> 'excused') as not_excused
      from pg_temp.covered_pupils covered
      join signals.absences absence on absence.school_year = ${schoolYear} and absence.pupil_id = covered.pupil_id
        and absence.on_date between ${startsOn}::date and covered.until
      where covered.enrolled @> absence.on_date
      group by covered.pupil_id, covered.grade, covered.until, absence.on_date),
    placed as ( -- school days that follow one another lie equally far from their place in the row of missed ones
      select days.pupil_id, counted.as_what, days.on_date, reached.passed - calendar.passed as ago,
        calendar.passed - row_number() over (partition by days.pupil_id, counted.as_what order by days.on_date) as run
      from days
      join pg_temp.school_calendar calendar on calendar.grade = days.grade and calendar.day = days.on_date and calendar.is_school
      join pg_temp.school_calendar reached on reached.grade = days.grade and reached.day = days.until
      cross join lateral (values ('missed', days.missed), ('not-excused', days.not_excused)) counted (as_what, counts)
      where counted.counts),
    runs as (
      select placed.pupil_id, placed.as_what, min(placed.on_date) as starts, jsonb_build_object('days', count(*), 'from', min(placed.on_date),
        'until', max(placed.on_date), 'ago', min(placed.ago)) as run
      from placed
      group by placed.pupil_id, placed.as_what, placed.run
      having count(*) >= ${SHORTEST_RUN_DAYS}::int),
    found as (
      select runs.pupil_id, jsonb_agg(runs.run order by runs.starts) filter (where runs.as_what = 'missed') as missed,
        jsonb_agg(runs.run order by runs.starts) filter (where runs.as_what = 'not-excused') as not_excused
      from runs
      group by runs.pupil_id)
    update pg_temp.covered_pupils covered
    set missed_runs = coalesce(found.missed, '[]'), not_excused_runs = coalesce(found.not_excused, '[]')
    from found
    where covered.pupil_id = found.pupil_id`.execute(trx)
}
