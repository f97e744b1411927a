import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** The least that finding the flags of a semester takes: who is over the limits, by one pass over each summary table. */
export async function aggregateSummaries(trx: Trx, today: string): Promise<void> {
  const semester = sql`(select semester.id from institutions.semesters semester
    where ${today}::date between semester.starts_on and semester.ends_on)`
  await sql`
    select count(*) from signals.term_summaries summary
    where summary.semester_id = ${semester} and summary.lessons_unexcused > 20`.execute(trx)
  await sql`
    select count(*) from (
      select summary.pupil_id from signals.subject_summaries summary
      where summary.semester_id = ${semester} and summary.points_count > 0
        and summary.points_sum < 4 * summary.points_count
      group by summary.pupil_id having count(*) >= 3) low`.execute(trx)
}

/** For a transaction that is undone in the end. */
export async function forgetFlags(trx: Trx): Promise<void> {
  await sql`delete from risk.flag_answers`.execute(trx)
  await sql`delete from risk.flags`.execute(trx)
}

/** Both steps of passing on as bare updates of every flag that waits. */
export async function touchOpenFlags(trx: Trx, now: Date): Promise<void> {
  for (const step of ['team_since', 'municipality_since'])
    await sql`update risk.flags set ${sql.ref(step)} = ${now}::timestamptz
      where answered_at is null and withdrawn_at is null`.execute(trx)
}
