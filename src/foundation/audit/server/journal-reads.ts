import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type JournalFault = {
  readonly chain: number
  readonly position: number
  readonly fault: 'altered' | 'missing-before' | 'missing-at-end' | 'reordered'
}

/** Checks every hash of the journal. Needs the owner's connection: the server may not read the whole journal. */
export async function verifyJournal(db: Db): Promise<{ rows: number; faults: readonly JournalFault[] }> {
  const faults = await sql<JournalFault>`select chain, position, fault from audit.verify()`.execute(db)
  const count = await sql<{ rows: number }>`select count(*) as rows from audit.journal`.execute(db)
  return { rows: count.rows[0]?.rows ?? 0, faults: faults.rows }
}
