import { endpoint } from '#foundation/endpoint/index.ts'
import { listEffects as contract } from '../contract/imports.ts'
import { findEffects, findImportPlace } from './import-reads.ts'
import { canReadImport } from './policies.ts'

/** What becomes of whom by a class list or a staff list, and which absences or marks are corrected. It names people, so looking at it is journalled. */
export const listEffects = endpoint({
  ...contract,
  access: canReadImport,
  audit: 'imports.effects-read',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async ({ trx, params, note }) => {
    const rows = await findEffects(trx, params.importId)
    note({ importId: params.importId, rows: rows.length })
    return { rows: [...rows] }
  },
})
