import type { Trx } from '#platform/db/connect.ts'
import type { MunicipalActionKind, SchoolActionKind } from '../contract/duty.ts'
import type { Stamp } from './duty-store.ts'

type NewAction<Kind> = {
  readonly id: string
  readonly dutyId: string
  readonly kind: Kind
  readonly onDate: string
  readonly words: string
}

/** Adds an action; the same id twice is one, and one that had been removed comes back as it was. */
export async function insertSchoolAction(
  trx: Trx,
  action: NewAction<SchoolActionKind>,
  stamp: Stamp,
): Promise<void> {
  await trx
    .insertInto('duties.school_actions')
    .values(rowOf(action, stamp))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ removed_by: null, removed_at: null })
        .where('duties.school_actions.duty_id', '=', action.dutyId),
    )
    .execute()
}

/** As `insertSchoolAction`, with the municipality that acts. */
export async function insertMunicipalAction(
  trx: Trx,
  action: NewAction<MunicipalActionKind> & { readonly municipalityId: string },
  stamp: Stamp,
): Promise<void> {
  await trx
    .insertInto('duties.municipal_actions')
    .values({ ...rowOf(action, stamp), acting_municipality_id: action.municipalityId })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ removed_by: null, removed_at: null })
        .where('duties.municipal_actions.duty_id', '=', action.dutyId),
    )
    .execute()
}

type ActionRef = { readonly dutyId: string; readonly actionId: string }

/** Whether there was one to remove. It stays as a row, out of sight. */
export async function removeSchoolActionRow(trx: Trx, ref: ActionRef, stamp: Stamp): Promise<boolean> {
  const result = await trx
    .updateTable('duties.school_actions')
    .set({ removed_by: stamp.by, removed_at: stamp.at })
    .where('id', '=', ref.actionId)
    .where('duty_id', '=', ref.dutyId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** As `removeSchoolActionRow`; a municipality removes only what it recorded itself. */
export async function removeMunicipalActionRow(
  trx: Trx,
  ref: ActionRef & { readonly municipalityId: string },
  stamp: Stamp,
): Promise<boolean> {
  const result = await trx
    .updateTable('duties.municipal_actions')
    .set({ removed_by: stamp.by, removed_at: stamp.at })
    .where('id', '=', ref.actionId)
    .where('duty_id', '=', ref.dutyId)
    .where('acting_municipality_id', '=', ref.municipalityId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function rowOf<Kind>(action: NewAction<Kind>, stamp: Stamp) {
  return {
    id: action.id,
    duty_id: action.dutyId,
    kind: action.kind,
    on_date: action.onDate,
    words: action.words,
    recorded_by: stamp.by,
    recorded_at: stamp.at,
  }
}
