import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/connect.ts'

export type SourceKind = 'institution' | 'class' | 'group' | 'pupil'
/** What the system of the package calls one of ours. */
export type SourceId = { readonly kind: SourceKind; readonly sourceId: string; readonly subjectId: string }

export async function insertSourceIds(
  trx: Trx,
  importId: string,
  sources: readonly SourceId[],
): Promise<void> {
  if (sources.length === 0) return
  await sql`
    insert into imports.source_ids (import_id, kind, source_id, subject_id)
    select ${importId}::uuid, given.kind, given."sourceId", given."subjectId"
    from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb) as given (kind text, "sourceId" text, "subjectId" uuid)
    on conflict do nothing`.execute(trx)
}

/** What the packages that are in force called the school, its classes and pupils; the last one that said it holds. A pupil who was merged is the one of now. */
export async function listSourceIds(db: Db, institutionId: string): Promise<readonly SourceId[]> {
  const found = await sql<SourceId>`
    select distinct on (source.kind, source.source_id)
      source.kind, source.source_id as "sourceId", coalesce(merge.current_id, source.subject_id) as "subjectId"
    from imports.source_ids source
    join imports.imports import on import.id = source.import_id
    left join people.merges merge on merge.absorbed_id = source.subject_id and merge.undone_at is null
    where import.institution_id = ${institutionId}::uuid and import.status = 'committed'
    order by source.kind, source.source_id, import.committed_at desc`.execute(db)
  return found.rows
}
