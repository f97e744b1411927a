import type { Trx } from '#platform/db/connect.ts'

export type AccountRef = {
  readonly personId: string
  readonly username: string
  readonly email: string | null
}

/** What the command line does to accounts, as the owner of the tables: past row-level security. */
export async function insertAccount(
  trx: Trx,
  account: { personId: string; username: string; at: Date },
): Promise<boolean> {
  const rows = await trx
    .insertInto('access.accounts')
    .values({
      person_id: account.personId,
      username: account.username,
      status: 'invited',
      created_at: account.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute()
  return rows.length === 1
}

export async function insertInvitation(
  trx: Trx,
  invitation: { personId: string; tokenHash: Buffer; at: Date; expiresAt: Date },
): Promise<void> {
  await trx.deleteFrom('access.invitations').where('person_id', '=', invitation.personId).execute()
  await trx
    .insertInto('access.invitations')
    .values({
      person_id: invitation.personId,
      token_hash: invitation.tokenHash,
      created_at: invitation.at,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** Takes away every second factor and ends every session; whoever needs one enrols anew at the next sign-in. */
export async function removeSecondFactors(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('access.totp_credentials').where('person_id', '=', personId).execute()
  await trx.deleteFrom('access.passkeys').where('person_id', '=', personId).execute()
  await trx.deleteFrom('access.recovery_codes').where('person_id', '=', personId).execute()
  await trx.deleteFrom('access.sessions').where('person_id', '=', personId).execute()
}

/** Closes an account: no sign-in of any kind, no session, no invitation. */
export async function lockAccount(trx: Trx, personId: string): Promise<void> {
  await trx
    .updateTable('access.accounts')
    .set({ status: 'locked' })
    .where('person_id', '=', personId)
    .execute()
  await trx.deleteFrom('access.sessions').where('person_id', '=', personId).execute()
  await trx.deleteFrom('access.invitations').where('person_id', '=', personId).execute()
}

export async function unlockAccount(trx: Trx, personId: string): Promise<void> {
  await trx
    .updateTable('access.accounts')
    .set({ status: 'active' })
    .where('person_id', '=', personId)
    .execute()
}

export async function findAccountByName(
  trx: Trx,
  username: string,
): Promise<(AccountRef & { status: string }) | undefined> {
  const row = await trx
    .selectFrom('access.accounts as account')
    .innerJoin('people.persons as person', 'person.id', 'account.person_id')
    .select(['account.person_id', 'account.username', 'account.status', 'person.email'])
    .where((where) => where(where.fn('lower', ['account.username']), '=', username.toLowerCase()))
    .executeTakeFirst()
  return row && { personId: row.person_id, username: row.username, email: row.email, status: row.status }
}
