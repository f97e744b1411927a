import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { commitImport as contract } from '../contract/imports.ts'
import { askForJob, JOURNALLED_BY_THE_JOB } from './ask-for-job.ts'
import { findImportPlace, getImportForUpdate } from './import-reads.ts'
import { getImportView } from './import-view.ts'
import { findJob } from './job-reads.ts'
import { canRunImport } from './policies.ts'
import { requirePossible } from './require-possible.ts'

/** Asks for the import itself. Asked twice, it is done once. */
export const commitImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: notAudited(JOURNALLED_BY_THE_JOB),
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, params } = context
    const imported = await getImportForUpdate(trx, params.importId)
    const isAsked = imported.isBusy && (await findJob(trx, imported.id))?.step === 'commit'
    if (imported.status !== 'committed' && !isAsked) {
      requirePossible('commit', imported)
      await askForJob(context, imported, 'commit')
    }
    return getImportView(context, imported.id)
  },
})
