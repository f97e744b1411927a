import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** How many pupils of whom an import wrote were merged with others since: until that is undone, the import stays. */
export async function countMergesUpon(db: Db, importId: string): Promise<number> {
  const found = await sql<{ merges: number }>`select people.merges_upon(${importId}::uuid) as merges`.execute(
    db,
  )
  return found.rows[0]?.merges ?? 0
}
