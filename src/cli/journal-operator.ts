import type pg from 'pg'
import { recordEvent } from '#foundation/audit/index.ts'
import { createDb, createPool } from '#platform/db/connect.ts'

/** Journals what an operator does with the whole database. */
export async function journalOperator(
  admin: pg.ClientConfig,
  event: 'backup.begun' | 'backup.restored',
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const db = createDb(createPool({ ...admin, max: 1 }))
  try {
    await db
      .transaction()
      .execute((trx) => recordEvent(trx, { event, roles: [], details: { ...details, by: 'command-line' } }))
  } finally {
    await db.destroy()
  }
}
