import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/connect.ts'

export type FoundAccount = { readonly personId: string; readonly passwordHash: string | null }

/** The account that may sign in under this name now. Invited and locked ones look like unknown ones. */
export async function findAccount(trx: Trx, username: string): Promise<FoundAccount | undefined> {
  const { rows } = await sql<{ person_id: string; password_hash: string | null; status: string }>`
    select person_id, password_hash, status from access.account_by_username(${username})`.execute(trx)
  const row = rows[0]
  return row?.status === 'active' ? { personId: row.person_id, passwordHash: row.password_hash } : undefined
}

export type FoundPasskey = {
  readonly id: string
  readonly personId: string
  readonly publicKey: Buffer
  readonly counter: number
}

export async function findPasskey(trx: Trx, credentialId: string): Promise<FoundPasskey | undefined> {
  const { rows } = await sql<{
    id: string
    person_id: string
    public_key: Buffer
    counter: string | number
    status: string
  }>`
    select id, person_id, public_key, counter, status from access.passkey_by_credential(${credentialId})`.execute(
    trx,
  )
  const row = rows[0]
  if (row?.status !== 'active') return undefined
  return { id: row.id, personId: row.person_id, publicKey: row.public_key, counter: Number(row.counter) }
}

/** Second factors of the present actor. */
export type Factors = { readonly totp: boolean; readonly passkeys: number; readonly recoveryCodes: number }

export async function readFactors(trx: Trx, personId: string): Promise<Factors> {
  const { rows } = await sql<{ totp: boolean; passkeys: number; recovery_codes: number }>`
    select
      exists (select from access.totp_credentials t where t.person_id = ${personId} and t.confirmed_at is not null) as totp,
      (select count(*) from access.passkeys k where k.person_id = ${personId})::integer as passkeys,
      (select count(*) from access.recovery_codes c where c.person_id = ${personId} and c.used_at is null)::integer
        as recovery_codes`.execute(trx)
  const row = rows[0]
  return { totp: row?.totp === true, passkeys: row?.passkeys ?? 0, recoveryCodes: row?.recovery_codes ?? 0 }
}

/** Roles in force of the present actor. */
export async function listOwnRoles(trx: Trx, personId: string, today: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('access.grants as held')
    .select('held.role')
    .distinct()
    .where('held.person_id', '=', personId)
    .where('held.revoked_at', 'is', null)
    .where('held.valid_from', '<=', today)
    .where((where) =>
      where.or([where('held.valid_until', 'is', null), where('held.valid_until', '>=', today)]),
    )
    .execute()
  return rows.map((row) => row.role)
}

export type Identity = { readonly issuer: string; readonly subject: string }

export async function findIdentity(
  trx: Trx,
  { issuer, subject }: Identity,
): Promise<{ personId: string; locked: boolean } | undefined> {
  const { rows } = await sql<{ person_id: string; status: string }>`
    select person_id, status from access.account_by_identity(${issuer}, ${subject})`.execute(trx)
  const row = rows[0]
  return row && { personId: row.person_id, locked: row.status === 'locked' }
}

export async function findInvitation(
  trx: Trx,
  tokenHash: Buffer,
  now: Date,
): Promise<{ personId: string; username: string; givenName: string } | undefined> {
  const { rows } = await sql<{ person_id: string; username: string; given_name: string }>`
    select person_id, username, given_name from access.open_invitation(${tokenHash}, ${now})`.execute(trx)
  const row = rows[0]
  return row && { personId: row.person_id, username: row.username, givenName: row.given_name }
}

export type OwnAccount = {
  readonly username: string
  readonly passwordHash: string | null
  readonly passwordChangedAt: Date | null
}

export async function findOwnAccount(db: Db, personId: string): Promise<OwnAccount | undefined> {
  const row = await db
    .selectFrom('access.accounts as account')
    .select(['account.username', 'account.password_hash', 'account.password_changed_at'])
    .where('account.person_id', '=', personId)
    .executeTakeFirst()
  return (
    row && {
      username: row.username,
      passwordHash: row.password_hash,
      passwordChangedAt: row.password_changed_at,
    }
  )
}
