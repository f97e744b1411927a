import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { TermDates } from './term-dates-reads.ts'

/**
 * Counts the school days for which pupils are enrolled, up to the day that the absence data cover: working days of the
 * semester outside of holidays, each once however many enrolments overlap. Days after leaving are not counted. Holidays are
 * those of the pupil's grade; without a class those of grade 7. Needs the school year and the pupils laid out
 * (`layOutSchoolYear`, `layOutCoveredPupils`).
 */
export async function countEnrolledDays(trx: Trx, { startsOn }: TermDates): Promise<void> {
  await sql`
    with spans as (
      select covered.pupil_id, covered.grade,
        unnest(covered.enrolled * datemultirange(daterange(${startsOn}::date, covered.until, '[]'))) as days
      from pg_temp.covered_pupils covered
      where covered.until >= ${startsOn}::date),
    counted as (
      select spans.pupil_id, sum(until.passed - coalesce(before.passed, 0))::int as days
      from spans
      join pg_temp.school_calendar until on until.grade = spans.grade and until.day = upper(spans.days) - 1
      left join pg_temp.school_calendar before on before.grade = spans.grade and before.day = lower(spans.days) - 1
      group by spans.pupil_id)
    update pg_temp.covered_pupils covered set days_enrolled = counted.days
    from counted
    where covered.pupil_id = counted.pupil_id`.execute(trx)
}
