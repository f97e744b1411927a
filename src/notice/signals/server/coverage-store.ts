import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type Coverage = {
  readonly importId: string
  readonly institutionId: string
  readonly semesterId: string
  /** Everybody whose absences the file would have told, also those who missed nothing. */
  readonly pupilIds: readonly string[]
  readonly until: string
}

/** Notes how far the absence data of these pupils reach: somebody without a row has missed nothing until that day. */
export async function coverAbsences(trx: Trx, coverage: Coverage): Promise<void> {
  await sql`
    insert into signals.replaced_coverage (import_id, pupil_id, semester_id, institution_id, before_until, after_until)
    select ${coverage.importId}::uuid, pupil.id, ${coverage.semesterId}::uuid, ${coverage.institutionId}::uuid,
      summary.absences_until, ${coverage.until}::date
    from people.pupils pupil
    left join signals.term_summaries summary on summary.pupil_id = pupil.id and summary.semester_id = ${coverage.semesterId}::uuid
    where pupil.id = any (${[...coverage.pupilIds]}::uuid[])
      and (summary.absences_until is null or summary.absences_until < ${coverage.until}::date)`.execute(trx)
  await sql`
    insert into signals.term_summaries as summary (pupil_id, semester_id, absences_until, municipality_id, institution_id, class_id)
    select pupil.id, ${coverage.semesterId}::uuid, ${coverage.until}::date, pupil.municipality_id, pupil.institution_id, pupil.class_id
    from people.pupils pupil where pupil.id = any (${[...coverage.pupilIds]}::uuid[])
    on conflict (pupil_id, semester_id) do update set absences_until = greatest(summary.absences_until, excluded.absences_until)`.execute(
    trx,
  )
}

/** Takes back how far the data reached, where no later import has moved it on. Answers whose summaries it touched. */
export async function uncoverAbsences(trx: Trx, importId: string): Promise<readonly string[]> {
  await sql`
    update signals.term_summaries summary
    set absences_until = before.before_until
    from signals.replaced_coverage before
    where before.import_id = ${importId}::uuid and summary.pupil_id = before.pupil_id
      and summary.semester_id = before.semester_id and summary.absences_until = before.after_until
      and not exists (
        select from signals.replaced_coverage later
        where later.pupil_id = before.pupil_id and later.semester_id = before.semester_id
          and later.import_id <> before.import_id and later.after_until >= before.after_until)`.execute(trx)
  const removed = await sql<{ pupil_id: string }>`
    delete from signals.replaced_coverage before where before.import_id = ${importId}::uuid returning before.pupil_id`.execute(
    trx,
  )
  return removed.rows.map((row) => row.pupil_id)
}
