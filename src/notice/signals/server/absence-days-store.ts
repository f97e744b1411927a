import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LESSONS_OF_A_MISSED_DAY } from '../domain/absence-kind.ts'
import type { TermDates } from './term-dates-reads.ts'
import { hasWholeDay } from './whole-day-reads.ts'

/**
 * Lays out for the rest of the transaction, as `pg_temp.absence_days`, the days on which the covered pupils have an absence, from the
 * beginning of the school year to the end of the semester: lessons of each kind, and whether the day was missed. The rows of lessons
 * are many, and access to them is checked row by row: so they are read once for all that is counted by days. Only pupils whose data
 * reach the semester. Needs the pupils laid out (`layOutCoveredPupils`).
 */
export async function layOutAbsenceDays(
  trx: Trx,
  { schoolYear, yearStartsOn, startsOn, nextStartsOn }: TermDates,
): Promise<void> {
  const before = nextStartsOn === null ? sql`true` : sql`absence.on_date < ${nextStartsOn}::date`
  await sql`drop table if exists pg_temp.absence_days`.execute(trx)
  await sql`
    create temporary table absence_days on commit drop as
    select absence.pupil_id, absence.on_date,
      (count(*) filter (where absence.kind = 'unexcused'))::int as unexcused,
      (count(*) filter (where absence.kind = 'excused'))::int as excused,
      (count(*) filter (where absence.kind = 'unknown'))::int as unknown,
      count(*) >= ${LESSONS_OF_A_MISSED_DAY}::int or ${hasWholeDay} as missed
    from pg_temp.covered_pupils covered
    join signals.absences absence on absence.school_year = ${schoolYear} and absence.pupil_id = covered.pupil_id
      and absence.on_date >= ${yearStartsOn}::date and ${before}
    where covered.until >= ${startsOn}::date
    group by absence.pupil_id, absence.on_date`.execute(trx)
  await sql`analyze pg_temp.absence_days (pupil_id)`.execute(trx)
}

/**
 * Counts the absences of these pupils in the semester anew: lessons and days of each kind, and days missed. Needs the pupils and
 * their days laid out (`layOutCoveredPupils`, `layOutAbsenceDays`).
 */
export async function countAbsences(
  trx: Trx,
  { startsOn }: TermDates,
  pupilIds: readonly string[],
): Promise<void> {
  if (pupilIds.length === 0) return
  await sql`
    with sums as (
      select covered.pupil_id, coalesce(sum(day.unexcused), 0)::int as unexcused, coalesce(sum(day.excused), 0)::int as excused,
        coalesce(sum(day.unknown), 0)::int as unknown, (count(*) filter (where day.unexcused > 0))::int as days_unexcused,
        (count(*) filter (where day.excused > 0))::int as days_excused,
        (count(*) filter (where day.unknown > 0))::int as days_unknown,
        (count(day.on_date) filter (where day.missed or covered.grade = 0))::int as days_missed
      from pg_temp.covered_pupils covered
      left join pg_temp.absence_days day on day.pupil_id = covered.pupil_id and day.on_date >= ${startsOn}::date
      where covered.until >= ${startsOn}::date and covered.pupil_id = any (${[...pupilIds]}::uuid[])
      group by covered.pupil_id)
    update pg_temp.covered_pupils covered
    set lessons_unexcused = sums.unexcused, lessons_excused = sums.excused, lessons_unknown = sums.unknown,
      days_unexcused = sums.days_unexcused, days_excused = sums.days_excused, days_unknown = sums.days_unknown,
      days_missed = sums.days_missed
    from sums
    where covered.pupil_id = sums.pupil_id`.execute(trx)
}
