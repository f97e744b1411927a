import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** Imports that have since changed rows which this import wrote: they must be undone before it. */
export async function listImportsUpon(db: Db, importId: string): Promise<readonly string[]> {
  const found = await sql<{ import_id: string }>`
    select before.import_id from signals.replaced_absences before where before.before_import_id = ${importId}::uuid
    union
    select before.import_id from signals.replaced_marks before where before.before_import_id = ${importId}::uuid`.execute(
    db,
  )
  return found.rows.map((row) => row.import_id)
}

/** All subjects by code, with their names. */
export async function listSubjects(
  db: Db,
): Promise<readonly { code: string; nameLv: string; nameEn: string }[]> {
  return db
    .selectFrom('signals.subjects as subject')
    .select(['subject.code', 'subject.name_lv as nameLv', 'subject.name_en as nameEn'])
    .orderBy('subject.name_lv')
    .execute()
}
