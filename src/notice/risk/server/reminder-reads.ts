import { sql } from 'kysely'
import { type Actor, holdsAnywhere, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type Reminder, ReminderId } from '../contract/reminder.ts'

/** Notices of a school that have passed on to the municipality and that nobody has answered. */
export async function countPassedOn(trx: Trx, institutionId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('risk.flags as flag')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('flag.institution_id', '=', institutionId)
    .where('flag.municipality_since', 'is not', null)
    .where('flag.answered_at', 'is', null)
    .where('flag.withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export async function listRemindersOf(trx: Trx, institutionId: string): Promise<Reminder[]> {
  const rows = await trx
    .selectFrom('risk.reminders as reminder')
    .leftJoin('people.persons as person', 'person.id', 'reminder.sent_by')
    .select([
      'reminder.id',
      'reminder.sent_at',
      'reminder.waiting',
      'reminder.note',
      'person.given_name as givenName',
      'person.family_name as familyName',
    ])
    .where('reminder.institution_id', '=', institutionId)
    .orderBy('reminder.sent_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ id, sent_at, waiting, note, givenName, familyName }) => ({
    id: ReminderId.parse(id),
    sentBy: givenName === null || familyName === null ? null : { givenName, familyName },
    sentAt: sent_at.toISOString(),
    waiting,
    note,
  }))
}

export type AskedAbout = {
  readonly institution: { readonly id: string; readonly name: string }
  /** Of those that waited when the municipality asked, how many still do. */
  readonly count: number
  readonly askedAt: string
  readonly note: string
}

/** Schools that the municipality has asked about notices without an answer, for who answers for the whole school. */
export async function listAskedAbout(trx: Trx, actor: Actor): Promise<readonly AskedAbout[]> {
  if (!holdsAnywhere(actor, 'flag.answer')) return []
  const place = sql`lateral (select reminder.municipality_id, reminder.institution_id, null::uuid as class_id, null::uuid as pupil_id)`
  const answers = reachCondition(actor, 'flag.answer', { table: 'place', pupilColumn: 'pupil_id' })
  const { rows } = await sql<{ id: string; name: string; count: number; sent_at: Date; note: string }>`
    select institution.id, institution.name, count(flag.id) as count, asked.sent_at, asked.note
    from (
      select distinct on (reminder.institution_id) reminder.*
      from risk.reminders reminder cross join ${place} place
      where ${answers}
      order by reminder.institution_id, reminder.sent_at desc) asked
    join institutions.institutions institution on institution.id = asked.institution_id
    join risk.flags flag on flag.institution_id = asked.institution_id and flag.municipality_since <= asked.sent_at
      and flag.answered_at is null and flag.withdrawn_at is null
    group by institution.id, institution.name, asked.sent_at, asked.note
    order by asked.sent_at`.execute(trx)
  return rows.map(({ id, name, count, sent_at, note }) => ({
    institution: { id, name },
    count,
    askedAt: sent_at.toISOString(),
    note,
  }))
}
