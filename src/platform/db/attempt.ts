import { sql } from 'kysely'
import { DatabaseError } from 'pg'
import type { Trx } from './connect.ts'

const UNIQUE_VIOLATION = '23505'

/**
 * Runs `write` within the transaction. When a unique key stands against it, everything that it wrote is taken back,
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
    if (!(error instanceof DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error
    await sql`rollback to savepoint attempt`.execute(trx)
    return undefined
  }
}
