import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** For the rest of the transaction: the role that owns the tables, for whom row-level security does not hold. */
export async function becomeOwner(trx: Trx): Promise<void> {
  await sql`set local role pamani_owner`.execute(trx)
}
