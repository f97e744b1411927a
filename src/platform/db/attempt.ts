import { sql } from 'kysely'
import { DatabaseError } from 'pg'
import type { Trx } from './connect.ts'

/** Violations of a unique key and of an exclusion constraint. */
const TAKEN = ['23505', '23P01']

/**
 * Runs `write` within the transaction. When a unique key or an exclusion constraint stands against it, everything that it wrote is taken back,
 * the transaction goes on, and the answer is undefined. Any other error is passed on.
 */
export async function attempt<Written>(
  trx: Trx,
  write: () => Promise<Written>,
): Promise<Written | undefined> {
  await sql`savepoint attempt`.execute(trx)
  try {
    const written = await write()
    await sql`release savepoint attempt`.execute(trx)
    return written
  } catch (error) {
    if (!(error instanceof DatabaseError) || !TAKEN.includes(error.code ?? '')) throw error
    await sql`rollback to savepoint attempt`.execute(trx)
    return undefined
  }
}
