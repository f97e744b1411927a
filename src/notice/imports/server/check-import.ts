import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { checkImport as contract } from '../contract/imports.ts'
import { askForJob, JOURNALLED_BY_THE_JOB } from './ask-for-job.ts'
import { findImportPlace, getImportForUpdate } from './import-reads.ts'
import { updateSettings } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { canRunImport } from './policies.ts'
import { requirePossible } from './require-possible.ts'

/** Keeps the choices and asks for a dry run with them. */
export const checkImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: notAudited(JOURNALLED_BY_THE_JOB),
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, params, input } = context
    const imported = await getImportForUpdate(trx, params.importId)
    requirePossible('check', imported)
    await updateSettings(trx, imported.id, input.settings)
    await askForJob(context, imported, 'check')
    return getImportView(context, imported.id)
  },
})
