import type { Trx } from '#platform/db/connect.ts'
import type { NewGrant } from '../domain/grant-rules.ts'

/** Writes a grant that `faultsOfGrant` has passed. `grantedBy` is null when an operator gave it at the command line. */
export async function insertGrant(
  trx: Trx,
  grant: NewGrant & { readonly id: string; readonly grantedBy: string | null },
): Promise<void> {
  await trx
    .insertInto('access.grants')
    .values({
      id: grant.id,
      person_id: grant.personId,
      role: grant.role,
      scope_kind: grant.scopeKind,
      scope_id: grant.scopeId,
      valid_from: grant.validFrom,
      valid_until: grant.validUntil,
      reason: grant.reason.trim(),
      granted_by: grant.grantedBy,
    })
    .execute()
}

/** Takes a grant back from now on. False when there is none, or it was taken back before. */
export async function revokeGrant(trx: Trx, grantId: string, at: Date): Promise<boolean> {
  const result = await trx
    .updateTable('access.grants')
    .set({ revoked_at: at })
    .where('id', '=', grantId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
