import { sql } from 'kysely'
import { UnenrolledRow } from '../contract/unenrolled-row.ts'
import { isCheckLate, isSilent } from '../domain/update-clock.ts'

/** What every list and page shows of an entry, as one JSON; needs `entry` and the join of `childJoin`. */
export const entryRow = sql<unknown>`jsonb_build_object(
  'id', entry.id, 'status', entry.status, 'openedOn', entry.opened_on, 'updatedOn', entry.updated_on, 'dueOn', entry.due_on,
  'closedOn', entry.closed_on, 'nextCheckOn', entry.next_check_on, 'byHand', entry.pupil_id is null,
  'givenName', coalesce(pupil.given_name, entry.given_name, ''), 'familyName', coalesce(pupil.family_name, entry.family_name, ''),
  'bornOn', coalesce(pupil.born_on, entry.born_on, entry.opened_on))`

export const childJoin = sql`left join people.pupils pupil on pupil.id = entry.pupil_id`

const Stored = UnenrolledRow.omit({ silent: true, checkLate: true })

export function rowOf(stored: unknown, today: string): UnenrolledRow {
  const row = Stored.parse(stored)
  return { ...row, silent: isSilent(row, today), checkLate: isCheckLate(row, today) }
}
