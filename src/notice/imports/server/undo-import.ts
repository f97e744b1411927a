import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { undoImport as contract } from '../contract/imports.ts'
import { askForJob, JOURNALLED_BY_THE_JOB } from './ask-for-job.ts'
import { findImportPlace, getImportForUpdate } from './import-reads.ts'
import { getImportView } from './import-view.ts'
import { canRunImport } from './policies.ts'
import { requirePossible } from './require-possible.ts'
import { requireNothingUpon } from './require-undoable.ts'

/** Asks for a committed import to be taken back. Refuses at once when something stands on it. */
export const undoImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: notAudited(JOURNALLED_BY_THE_JOB),
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, params } = context
    const imported = await getImportForUpdate(trx, params.importId)
    if (imported.status !== 'undone') {
      requirePossible('undo', imported)
      await requireNothingUpon(trx, imported)
      await askForJob(context, imported, 'undo')
    }
    return getImportView(context, imported.id)
  },
})
