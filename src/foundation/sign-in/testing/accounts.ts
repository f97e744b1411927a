import type { Insertable } from 'kysely'
import type { Keys } from '#platform/crypto/keys.ts'
import { seal } from '#platform/crypto/seal.ts'
import type { Db } from '#platform/db/connect.ts'
import type { AccessAccounts } from '#platform/db/schema.ts'
import { hashPassword } from '../server/password-hash.ts'
import { newTotpSecret } from '../server/totp.ts'

/** Long enough, and nobody's. */
export const TEST_PASSWORD = 'zaļš ezītis mežā'

const hashed = new Map<string, Promise<string>>()

/** An account of a person, with the test password. */
export async function anAccount(
  owner: Db,
  personId: string,
  overrides: Partial<Insertable<AccessAccounts>> = {},
): Promise<string> {
  const username = overrides.username ?? `lietotajs-${personId.slice(-8)}`
  if (!hashed.has(TEST_PASSWORD)) hashed.set(TEST_PASSWORD, hashPassword(TEST_PASSWORD))
  const password_hash = await hashed.get(TEST_PASSWORD)
  await owner
    .insertInto('access.accounts')
    .values({
      status: 'active',
      password_hash: password_hash ?? null,
      ...overrides,
      person_id: personId,
      username,
    })
    .execute()
  return username
}

/** An authenticator app in use; returns its secret. */
export async function aTotp(owner: Db, keys: Keys, personId: string): Promise<string> {
  const secret = newTotpSecret()
  const at = new Date('2026-11-01T08:00:00Z')
  await owner
    .insertInto('access.totp_credentials')
    .values({
      person_id: personId,
      secret_sealed: seal(keys.seal, secret, `totp:${personId}`),
      created_at: at,
      confirmed_at: at,
    })
    .execute()
  return secret
}
