import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/**
 * Lays out the school year of a semester for the rest of the transaction: for each grade and day how many school days have
 * passed in the year, and whether it is one, as `pg_temp.school_calendar`. The school days of a span are then the difference of two rows.
 */
export async function layOutSchoolYear(trx: Trx, semesterId: string): Promise<void> {
  await sql`drop table if exists pg_temp.school_calendar`.execute(trx)
  await sql`
    create temporary table school_calendar on commit drop as
    with term as (
      select * from institutions.semesters
      where school_year = (select semester.school_year from institutions.semesters semester where semester.id = ${semesterId}::uuid)),
    year as (
      select min(starts_on) as starts_on, max(greatest(ends_on, ends_on_grade_9, ends_on_grade_12)) as ends_on from term),
    learning as materialized (
      select grade, coalesce(terms.days, '{}') - coalesce(holidays.days, '{}') as days
      from generate_series(0, 16) grade
      cross join lateral (
        select range_agg(daterange(term.starts_on, last.day, '[]')) as days
        from term
        cross join lateral (
          select case grade when 9 then coalesce(term.ends_on_grade_9, term.ends_on)
            when 12 then coalesce(term.ends_on_grade_12, term.ends_on) else term.ends_on end as day) last
        where last.day >= term.starts_on) terms
      cross join lateral (
        select range_agg(daterange(holiday.starts_on, holiday.ends_on, '[]')) as days
        from institutions.holidays holiday
        where holiday.school_year = (select term.school_year from term limit 1) and holiday.grades @> grade
          and holiday.ends_on >= holiday.starts_on) holidays)
    select learning.grade, day::date as day, is_school,
      (sum(is_school::int) over (partition by learning.grade order by day))::int as passed
    from year
    cross join learning
    cross join generate_series(year.starts_on::timestamp, year.ends_on, '1 day') day
    cross join lateral (select extract(isodow from day) < 6 and learning.days @> day::date as is_school) fact`.execute(
    trx,
  )
  await sql`alter table pg_temp.school_calendar add primary key (grade, day)`.execute(trx)
  await sql`analyze pg_temp.school_calendar`.execute(trx)
}
