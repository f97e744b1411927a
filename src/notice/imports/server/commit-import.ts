import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { commitImport as contract } from '../contract/imports.ts'
import { isPossible } from '../domain/import-steps.ts'
import { findImportPlace, getImportForUpdate } from './import-reads.ts'
import { lockInstitution, updateCommitted } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { canRunImport } from './policies.ts'
import { runImport } from './run-import.ts'
import { uploadsOf } from './uploads.ts'

/** The import itself: everything in this one transaction, or nothing. Asked twice, it is done once. */
export const commitImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.committed',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const imported = await getImportForUpdate(trx, params.importId)
    note({ importId: imported.id, kind: imported.kind })
    if (imported.status === 'committed') return getImportView(context, imported.id)
    if (!isPossible('commit', imported.status) || imported.settings === null)
      throw refuse('imports.wrong-step')
    await lockInstitution(trx, imported.institutionId)
    const report = await runImport(context, imported, imported.settings)
    if (report.errors > 0) throw refuse('imports.changed-meanwhile', { params: { count: report.errors } })
    await updateCommitted(trx, imported.id, report, { by: actor.personId, at: services.clock.now() })
    note({ rows: report.rows, ...report.counts, dutiesOpened: report.duties.opened })
    const view = await getImportView(context, imported.id)
    if (imported.fileId !== null) await uploadsOf(services).remove(imported.fileId)
    return view
  },
})
