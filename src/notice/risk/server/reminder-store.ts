import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { Stamp } from './assessment-store.ts'

/** Keeps that a school was asked; the same id twice is one reminder. */
export async function insertReminder(
  trx: Trx,
  reminder: {
    readonly id: string
    readonly institutionId: string
    readonly waiting: number
    readonly note: string
  },
  stamp: Stamp,
): Promise<void> {
  await sql`
    insert into risk.reminders (id, municipality_id, institution_id, waiting, note, sent_by, sent_at)
    select ${reminder.id}::uuid, institution.municipality_id, institution.id, ${reminder.waiting}::int, ${reminder.note},
      ${stamp.by}::uuid, ${stamp.at}::timestamptz
    from institutions.institutions institution where institution.id = ${reminder.institutionId}::uuid
    on conflict (id) do nothing`.execute(trx)
}
