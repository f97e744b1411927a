import { endpoint } from '#foundation/endpoint/index.ts'
import { readImport as contract } from '../contract/imports.ts'
import { findImportPlace } from './import-reads.ts'
import { getImportView } from './import-view.ts'
import { canReadImport } from './policies.ts'

/** One import with its report. Its problems may name pupils, so looking at it is journalled. */
export const readImport = endpoint({
  ...contract,
  access: canReadImport,
  audit: 'imports.read',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    context.note({ importId: context.params.importId })
    return getImportView(context, context.params.importId)
  },
})
