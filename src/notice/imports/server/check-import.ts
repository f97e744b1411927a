import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { checkImport as contract } from '../contract/imports.ts'
import { isPossible } from '../domain/import-steps.ts'
import { findImportPlace, getImportForUpdate } from './import-reads.ts'
import { lockInstitution, rehearse, updateChecked } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { canRunImport } from './policies.ts'
import { runImport } from './run-import.ts'

/** Dry run: the very procedure of the commit, taken back at its end. Only its report stays. */
export const checkImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.checked',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, params, input, note } = context
    const imported = await getImportForUpdate(trx, params.importId)
    if (!isPossible('check', imported.status)) throw refuse('imports.wrong-step')
    await lockInstitution(trx, imported.institutionId)
    const { settings } = input
    const report = await rehearse(trx, () => runImport(context, imported, settings))
    await updateChecked(trx, imported.id, { settings, report })
    note({ importId: imported.id, rows: report.rows, errors: report.errors, warnings: report.warnings })
    return getImportView(context, imported.id)
  },
})
