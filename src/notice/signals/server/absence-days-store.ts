import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LESSONS_OF_A_MISSED_DAY } from '../domain/absence-kind.ts'
import type { TermDates } from './term-dates-reads.ts'
import { hasWholeDay } from './whole-day-reads.ts'

/**
 * Lays out for the rest of the transaction, as `pg_temp.absence_days`, the days of the school year on which the covered pupils have
 * an absence, up to the day that their data cover: whether the day was missed, and whether anything of it is not excused. The rows
 * of lessons are many, and access to them is checked row by row: so they are read once for all that is counted by days. Needs the
 * pupils laid out (`layOutCoveredPupils`).
 */
export async function layOutAbsenceDays(
  trx: Trx,
  { schoolYear, yearStartsOn, startsOn }: TermDates,
): Promise<void> {
  await sql`drop table if exists pg_temp.absence_days`.execute(trx)
  await sql`
    create temporary table absence_days on commit drop as
    select absence.pupil_id, absence.on_date, count(*) >= ${LESSONS_OF_A_MISSED_DAY}::int or ${hasWholeDay} as missed,
      bool_or(absence.kind <> 'excused') as not_excused
    from pg_temp.covered_pupils covered
    join signals.absences absence on absence.school_year = ${schoolYear} and absence.pupil_id = covered.pupil_id
      and absence.on_date between ${yearStartsOn}::date and covered.until
    where covered.until >= ${startsOn}::date
    group by absence.pupil_id, absence.on_date`.execute(trx)
  await sql`analyze pg_temp.absence_days`.execute(trx)
}
