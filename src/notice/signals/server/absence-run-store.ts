import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { SHORTEST_RUN_DAYS } from '../contract/absence-run.ts'
import type { TermDates } from './term-dates-reads.ts'

/**
 * Finds the runs of school days in a semester that a pupil missed one after another: missed days, and days with an absence that is
 * not excused, each run with how many school days ago it ended, seen from the last day of the data. Days without lessons neither
 * break nor lengthen a run; a school day outside of every enrolment breaks it, and what was written for it does not count. Set-based,
 * for a school or for everybody. Needs the school year, the pupils and their days laid out (`layOutSchoolYear`, `layOutCoveredPupils`,
 * `layOutAbsenceDays`).
 */
export async function countAbsenceRuns(trx: Trx, { startsOn }: TermDates): Promise<void> {
  await sql`
    with days as materialized (
      select covered.pupil_id, covered.grade, reached.passed as reached, day.on_date, day.missed or covered.grade = 0 as missed,
        day.unexcused + day.unknown > 0 as not_excused, covered.enrolled @> day.on_date as is_enrolled
      from pg_temp.covered_pupils covered
      join pg_temp.school_calendar reached on reached.grade = covered.grade and reached.day = covered.until
      join pg_temp.absence_days day on day.pupil_id = covered.pupil_id and day.on_date between ${startsOn}::date and covered.until),
    placed as ( -- school days that follow one another lie equally far from their place in the row of missed ones
      select days.pupil_id, counted.as_what, days.on_date, days.reached - calendar.passed as ago,
        calendar.passed - row_number() over (partition by days.pupil_id, counted.as_what order by days.on_date) as run
      from days
      join pg_temp.school_calendar calendar on calendar.grade = days.grade and calendar.day = days.on_date and calendar.is_school
      cross join lateral (values ('missed', days.missed), ('not-excused', days.not_excused)) counted (as_what, counts)
      where days.is_enrolled and counted.counts),
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
