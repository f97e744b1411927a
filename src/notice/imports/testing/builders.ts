import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import type { ImportKind } from '../contract/import-kind.ts'

/** An import that has just been begun: no file yet. */
export async function anImport(
  owner: Db,
  of: { institutionId: string; municipalityId: string; by: string; kind?: ImportKind },
): Promise<string> {
  const id = newId()
  await owner
    .insertInto('imports.imports')
    .values({
      id,
      institution_id: of.institutionId,
      municipality_id: of.municipalityId,
      kind: of.kind ?? 'absences',
      school_year: '2026/27',
      status: 'created',
      created_by: of.by,
      created_at: new Date('2026-11-20T09:00:00Z'),
    })
    .execute()
  return id
}
