import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { type OwnPasskey, PasskeyId } from '../contract/security.ts'
import { findOwnAccount, readFactors } from './account-reads.ts'

/** How the present actor signs in. */
export async function readSecurity(trx: Trx, personId: string) {
  const account = await findOwnAccount(trx, personId)
  if (account === undefined) throw notFound()
  const { recoveryCodes } = await readFactors(trx, personId)
  return {
    username: account.username,
    hasPassword: account.passwordHash !== null,
    passwordChangedAt: account.passwordChangedAt?.toISOString() ?? null,
    totpSince: await totpSince(trx, personId),
    passkeys: await listPasskeys(trx, personId),
    recoveryCodesLeft: recoveryCodes,
  }
}

async function totpSince(trx: Trx, personId: string): Promise<string | null> {
  const row = await trx
    .selectFrom('access.totp_credentials as totp')
    .select('totp.confirmed_at')
    .where('totp.person_id', '=', personId)
    .executeTakeFirst()
  return row?.confirmed_at?.toISOString() ?? null
}

async function listPasskeys(trx: Trx, personId: string): Promise<OwnPasskey[]> {
  const rows = await trx
    .selectFrom('access.passkeys as passkey')
    .select(['passkey.id', 'passkey.name', 'passkey.created_at', 'passkey.last_used_at'])
    .where('passkey.person_id', '=', personId)
    .orderBy('passkey.created_at')
    .execute()
  return rows.map((row) => ({
    id: PasskeyId.parse(row.id),
    name: row.name,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }))
}
