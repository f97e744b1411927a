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
  const run = await prepareAttempt(trx)
  return run(write)
}

/** Runs a write, once, as `attempt` does. */
export type Attempt = <Written>(write: () => Promise<Written>) => Promise<Written | undefined>

/** The same in two steps, so that the write is sent at once when its time comes. Nothing else may be written in between. */
export async function prepareAttempt(trx: Trx): Promise<Attempt> {
  await sql`savepoint attempt`.execute(trx)
  return async (write) => {
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
}
