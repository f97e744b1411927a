import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { changeKind as contract } from '../contract/imports.ts'
import { isPossible } from '../domain/import-steps.ts'
import { findImportPlace, findLastSettings, findSameReading, getImportForUpdate } from './import-reads.ts'
import { updateKind } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { forgetProblem } from './job-store.ts'
import { requireKindHere } from './kinds-here.ts'
import { suggestReading } from './look-at-file.ts'
import { canRunImport } from './policies.ts'
import { uploadsOf } from './uploads.ts'

/** The file is of another kind than was said: it is read anew as that, without being sent again. */
export const changeKind = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.kind-changed',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, actor, params, input, services, today, note } = context
    const imported = await getImportForUpdate(trx, params.importId)
    requireKindHere(actor, imported.institutionId, input.kind)
    if (!isPossible('check', imported)) throw refuse('imports.wrong-step')
    const source = imported.fileId === null ? undefined : await uploadsOf(services).open(imported.fileId)
    if (source === undefined || imported.format === null) throw refuse('imports.file-gone')
    const { kind } = input
    if (imported.format.kind === 'oneroster' && kind !== 'class_list' && kind !== 'staff')
      throw refuse('imports.roster-kind')
    const last = await findLastSettings(trx, { ...imported, kind })
    const effectiveOn = imported.settings?.effectiveOn ?? today
    const findSame = (headings: Buffer) => findSameReading(trx, { ...imported, kind }, headings)
    const reading = await suggestReading(source, imported.format, { kind, effectiveOn, last, findSame })
    await updateKind(trx, imported.id, { kind, reading })
    await forgetProblem(trx, imported.id)
    note({ importId: imported.id, from: imported.kind, kind })
    return getImportView(context, imported.id)
  },
})
