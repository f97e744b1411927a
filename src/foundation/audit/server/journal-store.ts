import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type JournalEntry = {
  readonly event: string
  readonly roles: readonly string[]
  readonly pupilId?: string | null
  readonly institutionId?: string | null
  readonly municipalityId?: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly requestId?: string
}

/** Appends one row to the journal, in the transaction of what it tells of. */
export async function recordEvent(trx: Trx, entry: JournalEntry): Promise<void> {
  await sql`select audit.record(${entry.event}, ${entry.roles}::text[], ${entry.pupilId ?? null}::uuid,
    ${entry.institutionId ?? null}::uuid, ${entry.municipalityId ?? null}::uuid,
    ${JSON.stringify(entry.details)}::jsonb, ${entry.requestId ?? null})`.execute(trx)
}
