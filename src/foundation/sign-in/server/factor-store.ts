import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** Begins or begins anew the enrolment of an app. Returns false when a confirmed one is there. */
export async function insertTotp(
  trx: Trx,
  personId: string,
  enrolled: { sealed: Buffer; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into access.totp_credentials as t (person_id, secret_sealed, created_at)
    values (${personId}, ${enrolled.sealed}, ${enrolled.at})
    on conflict (person_id) do update
      set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at, last_used_step = null
      where t.confirmed_at is null
    returning person_id`.execute(trx)
  return rows.length === 1
}

export type Totp = {
  readonly sealed: Buffer
  readonly confirmed: boolean
  readonly lastUsedStep: number | null
}

/** The app of a person, locked until the end of the transaction, so that one code is not used twice at once. */
export async function lockTotp(trx: Trx, personId: string): Promise<Totp | undefined> {
  const row = await trx
    .selectFrom('access.totp_credentials as totp')
    .select(['totp.secret_sealed', 'totp.confirmed_at', 'totp.last_used_step'])
    .where('totp.person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      sealed: row.secret_sealed,
      confirmed: row.confirmed_at !== null,
      lastUsedStep: row.last_used_step,
    }
  )
}

export async function updateTotpStep(
  trx: Trx,
  personId: string,
  used: { step: number; at: Date },
): Promise<void> {
  await sql`
    update access.totp_credentials t
    set last_used_step = ${used.step}, confirmed_at = coalesce(t.confirmed_at, ${used.at})
    where t.person_id = ${personId}`.execute(trx)
}

export async function removeTotpOf(trx: Trx, personId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('access.totp_credentials')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export type NewPasskey = {
  readonly id: string
  readonly personId: string
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly backedUp: boolean
  readonly name: string
  readonly createdAt: Date
}

/** Returns false when this credential is known already. */
export async function insertPasskey(trx: Trx, passkey: NewPasskey): Promise<boolean> {
  const { rows } = await sql`
    insert into access.passkeys
      (id, person_id, credential_id, public_key, counter, transports, backed_up, name, created_at)
    values (${passkey.id}, ${passkey.personId}, ${passkey.credentialId}, ${Buffer.from(passkey.publicKey)},
      ${passkey.counter}, ${passkey.transports}::text[], ${passkey.backedUp}, ${passkey.name}, ${passkey.createdAt})
    on conflict (credential_id) do nothing
    returning id`.execute(trx)
  return rows.length === 1
}

export async function updatePasskeyUse(
  trx: Trx,
  id: string,
  used: { counter: number; at: Date },
): Promise<void> {
  await trx
    .updateTable('access.passkeys')
    .set({ counter: used.counter, last_used_at: used.at })
    .where('id', '=', id)
    .execute()
}

export async function updatePasskeyName(
  trx: Trx,
  own: { id: string; personId: string },
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('access.passkeys')
    .set({ name })
    .where('id', '=', own.id)
    .where('person_id', '=', own.personId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function removePasskeyOf(trx: Trx, own: { id: string; personId: string }): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('access.passkeys')
    .where('id', '=', own.id)
    .where('person_id', '=', own.personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export type PasskeyRef = { readonly credentialId: string; readonly transports: readonly string[] }

export async function listPasskeyRefs(trx: Trx, personId: string): Promise<readonly PasskeyRef[]> {
  const rows = await trx
    .selectFrom('access.passkeys as passkey')
    .select(['passkey.credential_id', 'passkey.transports'])
    .where('passkey.person_id', '=', personId)
    .execute()
  return rows.map((row) => ({ credentialId: row.credential_id, transports: row.transports }))
}

/** Old codes stop working when new ones are made. */
export async function replaceRecoveryCodes(
  trx: Trx,
  personId: string,
  codes: { hashes: readonly Buffer[]; at: Date },
): Promise<void> {
  await trx.deleteFrom('access.recovery_codes').where('person_id', '=', personId).execute()
  await trx
    .insertInto('access.recovery_codes')
    .values(
      codes.hashes.map((hash) => ({
        person_id: personId,
        code_hash: hash,
        created_at: codes.at,
        used_at: null,
      })),
    )
    .execute()
}

/** True the first time only. */
export async function useRecoveryCode(
  trx: Trx,
  personId: string,
  used: { hash: Buffer; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('access.recovery_codes')
    .set({ used_at: used.at })
    .where('person_id', '=', personId)
    .where('code_hash', '=', used.hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** True the first time only: a challenge is not answered twice. */
export async function spendChallenge(
  trx: Trx,
  hash: Buffer,
  at: { now: Date; expiresAt: Date },
): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`
    select access.spend_challenge(${hash}, ${at.now}, ${at.expiresAt}) as first`.execute(trx)
  return rows[0]?.first === true
}
