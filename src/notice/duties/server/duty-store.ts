import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type Stamp = { readonly by: string; readonly at: Date }

export type LockedDuty = {
  readonly id: string
  readonly doneOn: string | null
  readonly isWithdrawn: boolean
  readonly isUnderLimit: boolean
  readonly causes: readonly string[]
  readonly causesUnknown: boolean
  readonly causesNote: string
  readonly causesVersion: number
  readonly viisOn: string | null
  /** The earliest day on which it can have been entered in VIIS. */
  readonly aroseOn: string
  readonly actions: number
}

/** The duty, locked until the transaction ends, so that nothing is taken away while somebody completes it. */
export async function lockDuty(trx: Trx, id: string): Promise<LockedDuty | undefined> {
  const { rows } = await sql<LockedDuty>`
    select duty.id, duty.done_on as "doneOn", duty.withdrawn_at is not null as "isWithdrawn",
      duty.under_limit_at is not null as "isUnderLimit", duty.causes, duty.causes_unknown as "causesUnknown",
      duty.causes_note as "causesNote", duty.causes_version as "causesVersion", duty.viis_on as "viisOn",
      duties.arose_on(duty.id) as "aroseOn",
      (select count(*) from duties.school_actions action where action.duty_id = duty.id and action.removed_at is null) as actions
    from duties.duties duty
    where duty.id = ${id}::uuid
    for update`.execute(trx)
  return rows[0]
}

/** Whether a duty that may be seen was withdrawn. */
export async function findWithdrawal(
  trx: Trx,
  id: string,
): Promise<{ readonly isWithdrawn: boolean } | undefined> {
  const row = await trx
    .selectFrom('duties.duties as duty')
    .select('duty.withdrawn_at')
    .where('duty.id', '=', id)
    .executeTakeFirst()
  return row && { isWithdrawn: row.withdrawn_at !== null }
}

export type SavedCauses = {
  readonly codes: readonly string[]
  readonly unknown: boolean
  readonly note: string
  readonly version: number
}

export async function saveCauses(
  trx: Trx,
  id: string,
  causes: SavedCauses & { readonly edition: string },
  stamp: Stamp,
): Promise<void> {
  await trx
    .updateTable('duties.duties')
    .set({
      causes: [...causes.codes],
      causes_edition: causes.edition,
      causes_unknown: causes.unknown,
      causes_note: causes.note,
      causes_version: causes.version,
      causes_by: stamp.by,
      causes_at: stamp.at,
    })
    .where('id', '=', id)
    .execute()
}

export async function saveViisEntry(trx: Trx, id: string, onDate: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('duties.duties')
    .set({ viis_on: onDate, viis_by: stamp.by, viis_at: stamp.at })
    .where('id', '=', id)
    .execute()
}

export async function clearViisEntry(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('duties.duties')
    .set({ viis_on: null, viis_by: null, viis_at: null })
    .where('id', '=', id)
    .execute()
}

export async function markDone(trx: Trx, id: string, today: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('duties.duties')
    .set({ done_on: today, done_by: stamp.by, done_at: stamp.at })
    .where('id', '=', id)
    .execute()
}

export async function markNotDone(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('duties.duties')
    .set({ done_on: null, done_by: null, done_at: null })
    .where('id', '=', id)
    .execute()
}

export async function markWithdrawn(trx: Trx, id: string, at: Date): Promise<void> {
  await trx.updateTable('duties.duties').set({ withdrawn_at: at }).where('id', '=', id).execute()
}
