import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { Identity } from './account-reads.ts'

export async function updatePassword(
  trx: Trx,
  personId: string,
  changed: { hash: string; at: Date },
): Promise<void> {
  await trx
    .updateTable('access.accounts')
    .set({ password_hash: changed.hash, password_changed_at: changed.at })
    .where('person_id', '=', personId)
    .execute()
}

/** The same password under stronger parameters: not a change that its owner made. */
export async function updatePasswordHash(trx: Trx, personId: string, hash: string): Promise<void> {
  await trx
    .updateTable('access.accounts')
    .set({ password_hash: hash })
    .where('person_id', '=', personId)
    .execute()
}

export async function updateLastSignIn(trx: Trx, personId: string, at: Date): Promise<void> {
  await trx
    .updateTable('access.accounts')
    .set({ last_signed_in_at: at })
    .where('person_id', '=', personId)
    .execute()
}

/** Ties an identity to the one account of a known person with this verified address; nothing when that is not possible. */
export async function linkIdentity(
  trx: Trx,
  identity: Identity,
  proof: { verifiedEmail: string; now: Date },
): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from access.link_identity(
      ${identity.issuer}, ${identity.subject}, ${proof.verifiedEmail}, ${proof.now})`.execute(trx)
  return rows[0]?.person_id
}

export async function touchIdentity(trx: Trx, { issuer, subject }: Identity, at: Date): Promise<void> {
  await trx
    .updateTable('access.oidc_identities')
    .set({ last_used_at: at })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .execute()
}

/** Uses up an invitation; the person, or undefined when it is used or over. */
export async function acceptInvitation(
  trx: Trx,
  tokenHash: Buffer,
  accepted: { passwordHash: string; now: Date },
): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string | null }>`
    select access.accept_invitation(${tokenHash}, ${accepted.passwordHash}, ${accepted.now}) as person_id`.execute(
    trx,
  )
  return rows[0]?.person_id ?? undefined
}
