import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** So many days back a family may not have said yet why a child was away. */
const UNSAID_DAYS = 14

/** Of the last two weeks the cause of some absence is not known yet: of one pupil in seven, and of nobody in the cast. */
export async function leaveCausesOpen(trx: Trx, today: string): Promise<void> {
  await sql`
    update signals.absences absence set kind = 'unknown'
    from institutions.semesters semester
    where semester.school_year = absence.school_year and ${today}::date between semester.starts_on and semester.ends_on
      and absence.on_date > ${today}::date - ${UNSAID_DAYS}::int and absence.kind = 'excused'
      and abs(hashtext(absence.pupil_id::text)) % 7 = 2
      and absence.pupil_id not in (select account.person_id from access.accounts account where account.demonstration)`.execute(
    trx,
  )
}
