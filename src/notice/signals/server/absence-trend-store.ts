import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { TermDates } from './term-dates-reads.ts'

/** The weeks that are held against the pupil's own earlier ones. */
const RECENT_DAYS = 28

/**
 * Counts the pupil's last four weeks beside the weeks before them in the same school year: school days of the enrolments, each
 * once, and on how many of them something was missed without an excuse. Both end with the day that the absence data cover, so
 * silence is not taken for attendance. Set-based, for a school or for everybody. Needs the school year,
 * the pupils and their days laid out (`layOutSchoolYear`, `layOutCoveredPupils`, `layOutAbsenceDays`).
 */
export async function countAbsenceTrend(trx: Trx, { yearStartsOn, startsOn }: TermDates): Promise<void> {
  await sql`
    with covered as materialized (
      select covered.pupil_id, covered.grade, covered.until, covered.enrolled, covered.until - ${RECENT_DAYS - 1}::int as recent_from
      from pg_temp.covered_pupils covered
      where covered.until >= ${startsOn}::date),
    spans as (
      select covered.pupil_id, covered.grade, covered.recent_from,
        unnest(covered.enrolled * datemultirange(daterange(${yearStartsOn}::date, covered.until, '[]'))) as days
      from covered),
    counted as (
      select part.pupil_id, sum(until.passed - coalesce(before.passed, 0)) filter (where part.is_recent) as recent,
        sum(until.passed - coalesce(before.passed, 0)) filter (where not part.is_recent) as earlier
      from (
        select spans.pupil_id, spans.grade, half.is_recent, half.days from spans
        cross join lateral (values
          (true, spans.days * daterange(spans.recent_from, null)),
          (false, spans.days * daterange(null, spans.recent_from))) half (is_recent, days)
        where not isempty(half.days)) part
      join pg_temp.school_calendar until on until.grade = part.grade and until.day = upper(part.days) - 1
      left join pg_temp.school_calendar before on before.grade = part.grade and before.day = lower(part.days) - 1
      group by part.pupil_id),
    absent as (
      select covered.pupil_id, count(*) filter (where day.on_date >= covered.recent_from) as recent,
        count(*) filter (where day.on_date < covered.recent_from) as earlier
      from covered
      join pg_temp.absence_days day on day.pupil_id = covered.pupil_id and day.unexcused + day.unknown > 0
        and day.on_date <= covered.until
      group by covered.pupil_id),
    facts as (
      select covered.pupil_id, coalesce(counted.recent, 0)::int as recent_days, coalesce(counted.earlier, 0)::int as earlier_days,
        least(coalesce(absent.recent, 0), coalesce(counted.recent, 0))::int as recent_absent,
        least(coalesce(absent.earlier, 0), coalesce(counted.earlier, 0))::int as earlier_absent
      from covered
      left join counted on counted.pupil_id = covered.pupil_id
      left join absent on absent.pupil_id = covered.pupil_id)
    update pg_temp.covered_pupils covered
    set recent_days = facts.recent_days, recent_absent = facts.recent_absent,
      earlier_days = facts.earlier_days, earlier_absent = facts.earlier_absent
    from facts
    where covered.pupil_id = facts.pupil_id`.execute(trx)
}
