import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { discardImport as contract } from '../contract/imports.ts'
import { isPossible } from '../domain/import-steps.ts'
import { findImportPlace, getImportForUpdate } from './import-reads.ts'
import { updateDiscarded } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { canRunImport } from './policies.ts'
import { uploadsOf } from './uploads.ts'

/** Gives up an import that was not committed; the file goes. */
export const discardImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.discarded',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, params, services, note } = context
    const imported = await getImportForUpdate(trx, params.importId)
    note({ importId: imported.id })
    if (!isPossible('discard', imported)) throw refuse('imports.wrong-step')
    await updateDiscarded(trx, imported.id)
    const view = await getImportView(context, imported.id)
    if (imported.fileId !== null) await uploadsOf(services).remove(imported.fileId)
    return view
  },
})
