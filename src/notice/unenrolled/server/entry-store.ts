import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import type { UnenrolledStatus } from '../domain/statuses.ts'
import { CAUSES_EDITION } from './cause-reads.ts'

export type NewEntry = {
  readonly id: string
  readonly municipalityId: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly knownFrom: string
  readonly openedOn: string
  readonly openedAt: Date
  readonly openedBy: string
  readonly termsFrom: string
  readonly dueOn: string
}

/** A child added by hand, with the first line of its history. Sent twice, it is one entry. */
export async function insertEntry(trx: Trx, entry: NewEntry): Promise<void> {
  const added = await trx
    .insertInto('unenrolled.entries')
    .values({
      id: entry.id,
      municipality_id: entry.municipalityId,
      given_name: entry.givenName,
      family_name: entry.familyName,
      born_on: entry.bornOn,
      known_from: entry.knownFrom,
      opened_on: entry.openedOn,
      opened_at: entry.openedAt,
      opened_by: entry.openedBy,
      terms_from: entry.termsFrom,
      due_on: entry.dueOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return
  await trx
    .insertInto('unenrolled.changes')
    .values({
      id: newId(),
      entry_id: entry.id,
      version: 0,
      kind: 'added',
      status: 'clarifying',
      recorded_by: entry.openedBy,
      recorded_at: entry.openedAt,
    })
    .execute()
}

export type LockedEntry = {
  readonly version: number
  readonly pupilId: string | null
  readonly closedOn: string | null
  readonly dueOn: string
  readonly status: string
  readonly cause: string | null
}

/** The entry, locked until the transaction ends. */
export async function lockEntry(trx: Trx, id: string): Promise<LockedEntry | undefined> {
  return trx
    .selectFrom('unenrolled.entries as entry')
    .select([
      'entry.version',
      'entry.pupil_id as pupilId',
      'entry.closed_on as closedOn',
      'entry.due_on as dueOn',
      'entry.status',
      'entry.cause',
    ])
    .where('entry.id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export type Recorded = {
  readonly version: number
  readonly status: UnenrolledStatus
  readonly cause: string | null
  readonly action: string | null
  readonly words: string
  readonly nextCheckOn: string | null
  readonly on: string
  readonly at: Date
  readonly by: string
  readonly termsFrom: string
  readonly dueOn: string
  readonly closedOn: string | null
}

/** The entry as it stands now, and the line of its history that says so. */
export async function recordChange(trx: Trx, id: string, recorded: Recorded): Promise<void> {
  const { version, status, cause, nextCheckOn } = recorded
  await trx
    .updateTable('unenrolled.entries')
    .set({
      version,
      status,
      cause,
      cause_edition: cause === null ? null : CAUSES_EDITION,
      next_check_on: nextCheckOn,
      updated_on: recorded.on,
      terms_from: recorded.termsFrom,
      due_on: recorded.dueOn,
      closed_on: recorded.closedOn,
    })
    .where('id', '=', id)
    .execute()
  await trx
    .insertInto('unenrolled.changes')
    .values({
      id: newId(),
      entry_id: id,
      version,
      kind: 'recorded',
      status,
      cause,
      action: recorded.action,
      words: recorded.words,
      next_check_on: nextCheckOn,
      recorded_by: recorded.by,
      recorded_at: recorded.at,
    })
    .execute()
}
