import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { Failures } from '../domain/throttle.ts'

type Row = { key: Buffer; failures: number; last_failed_at: Date }

export async function listFailures(
  trx: Trx,
  keys: readonly Buffer[],
): Promise<ReadonlyMap<string, Failures>> {
  const { rows } = await sql<Row>`
    select key, failures, last_failed_at from access.failures_of(${keys}::bytea[])`.execute(trx)
  return new Map(
    rows.map((row) => [row.key.toString('hex'), { count: row.failures, lastAt: row.last_failed_at }]),
  )
}

/** Counts one more failure; returns how many there are. */
export async function countFailure(
  trx: Trx,
  key: Buffer,
  on: { now: Date; forgetAfterSeconds: number },
): Promise<number> {
  const forget = `${on.forgetAfterSeconds} seconds`
  const { rows } = await sql<{ failures: number }>`
    select access.count_failure(${key}, ${on.now}, ${forget}::interval) as failures`.execute(trx)
  return rows[0]?.failures ?? 0
}

export async function forgetFailures(trx: Trx, key: Buffer, now: Date): Promise<void> {
  await sql`select access.forget_failures(${key}, ${now})`.execute(trx)
}

/** Only one attempt at a time per budget, so that guesses sent all at once do not slip under the count. */
export async function tryLock(trx: Trx, key: Buffer): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(${key.readBigInt64BE(0).toString()}::bigint) as locked`.execute(trx)
  return rows[0]?.locked === true
}
