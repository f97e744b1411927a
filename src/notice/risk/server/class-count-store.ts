import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

type Of = {
  readonly semesterId: string
  /** Null: of the whole country. */
  readonly municipalityId: string | null
  /** Null: all that are noted. */
  readonly most?: number
}

/**
 * Counts anew the classes whose pupils or flags changed since they were counted. Triggers note them with every write, so this
 * finds nothing to do on most days. Answers how many classes it counted.
 */
export async function countChangedClasses(
  trx: Trx,
  { semesterId, municipalityId, most }: Of,
): Promise<number> {
  const { rows } = await sql<{ counted: number }>`
    select risk.count_changed_classes(${semesterId}::uuid, ${municipalityId}::uuid, ${most ?? null}::integer) as counted`.execute(
    trx,
  )
  return rows[0]?.counted ?? 0
}
