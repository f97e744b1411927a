import { type Actor, holdsAnywhere, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type UnfinishedImport, UnfinishedStatus } from '../contract/unfinished-import.ts'

/** Imports that this person began and that wait for the next step, the longest waiting first; none that a job works on. */
export async function listUnfinishedImports(
  trx: Trx,
  actor: Actor,
  limit: number,
): Promise<readonly UnfinishedImport[]> {
  if (!holdsAnywhere(actor, 'import.run')) return []
  const rows = await trx
    .selectFrom('imports.imports as import')
    .select([
      'import.id',
      'import.file_name as fileName',
      'import.status',
      'import.uploaded_at as uploadedAt',
    ])
    .where('import.created_by', '=', actor.personId)
    .where('import.status', 'in', UnfinishedStatus.options)
    .where('import.file_id', 'is not', null)
    .where(reachCondition(actor, 'import.run', { table: 'import', pupilColumn: 'institution_id' }))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('imports.jobs as job')
            .select('job.id')
            .whereRef('job.import_id', '=', 'import.id')
            .where('job.ended_at', 'is', null),
        ),
      ),
    )
    .orderBy('import.uploaded_at')
    .orderBy('import.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, fileName, status, uploadedAt }) => ({
    id,
    fileName: fileName ?? '',
    status: UnfinishedStatus.parse(status),
    uploadedAt: uploadedAt?.toISOString() ?? '',
  }))
}
