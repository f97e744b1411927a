import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type NewAddress = { readonly id: string; readonly personId: string; readonly email: string }

type Source = {
  readonly institutionId: string
  readonly importId: string
  readonly by: string
  readonly at: Date
}

/** Proposes addresses of people who have access or an account; what waits already is not proposed twice. */
export async function insertAddressProposals(
  trx: Trx,
  addresses: readonly NewAddress[],
  { institutionId, importId, by, at }: Source,
): Promise<void> {
  if (addresses.length === 0) return
  await sql`
    insert into access.address_proposals (id, institution_id, person_id, email, import_id, proposed_by, proposed_at)
    select given.id, ${institutionId}::uuid, given."personId", given.email, ${importId}::uuid, ${by}::uuid, ${at}
    from jsonb_to_recordset(${JSON.stringify(addresses)}::jsonb) as given (id uuid, "personId" uuid, email text)
    on conflict do nothing`.execute(trx)
}

/**
 * Makes proposed addresses hold; links that went to the old ones no longer work. The database refuses whoever may not, and leaves
 * out what is decided already.
 */
export async function confirmAddresses(
  trx: Trx,
  ids: readonly string[],
  at: Date,
): Promise<readonly { readonly proposalId: string; readonly personId: string }[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ proposalId: string; personId: string }>`
    select done.proposal_id as "proposalId", done.person_id as "personId"
    from access.confirm_addresses(${[...ids]}::uuid[], ${at}) done`.execute(trx)
  return rows
}

/** Declines addresses that wait; how many there were. */
export async function declineAddresses(trx: Trx, ids: readonly string[], at: Date): Promise<number> {
  if (ids.length === 0) return 0
  const { rows } = await sql`select access.decline_addresses(${[...ids]}::uuid[], ${at})`.execute(trx)
  return rows.length
}
