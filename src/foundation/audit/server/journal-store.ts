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

/** Appends several rows that one request tells of, in their order and in one statement. */
export async function recordEvents(trx: Trx, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry, index) => ({ ...entry, index }))
  await sql`
    select audit.record(given.event, given.roles, given."pupilId", given."institutionId", given."municipalityId",
      given.details, given."requestId")
    from (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (index int, event text, roles text[],
      "pupilId" uuid, "institutionId" uuid, "municipalityId" uuid, details jsonb, "requestId" text) order by index) given`.execute(
    trx,
  )
}
