import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type JournalFault = {
  readonly chain: number
  readonly position: number
  readonly fault:
    | 'altered'
    | 'missing-before'
    | 'missing-at-end'
    | 'added-at-end'
    | 'head-missing'
    | 'reordered'
    | 'lost-since-kept'
}

/** Last row of a chain. Heads kept outside the database prove that nothing before them was taken away. */
export type JournalHead = { readonly chain: number; readonly position: number; readonly hash: string }

/** Checks every hash of the journal. Needs the owner's connection: the server may not read the whole journal. */
export async function verifyJournal(db: Db): Promise<{ rows: number; faults: readonly JournalFault[] }> {
  const faults = await sql<JournalFault>`select chain, position, fault from audit.verify()`.execute(db)
  const count = await sql<{ rows: number }>`select count(*) as rows from audit.journal`.execute(db)
  return { rows: count.rows[0]?.rows ?? 0, faults: faults.rows }
}

/** The head of each chain that has rows. */
export async function listJournalHeads(db: Db): Promise<readonly JournalHead[]> {
  const heads = await sql<JournalHead>`select chain, position, encode(hash, 'hex') as hash
    from audit.chains where position > 0 order by chain`.execute(db)
  return heads.rows
}

/** Kept heads that the journal no longer has: rows up to there were taken away or rewritten since. */
export async function findLostHeads(db: Db, kept: readonly JournalHead[]): Promise<readonly JournalFault[]> {
  const lost = await sql<JournalFault>`select kept.chain, kept.position, 'lost-since-kept' as fault
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as kept (chain smallint, position bigint, hash text)
    where not exists (select from audit.journal entry
      where entry.chain = kept.chain and entry.position = kept.position and encode(entry.hash, 'hex') = kept.hash)
    order by kept.chain`.execute(db)
  return lost.rows
}
