import { endpoint } from '#foundation/endpoint/index.ts'
import { findSchoolYear } from '#foundation/institutions/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { createImport as contract } from '../contract/imports.ts'
import { getImport } from './import-reads.ts'
import { insertImport } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { requireKindHere } from './kinds-here.ts'
import { canRunImport } from './policies.ts'

/** Begins an import. The page makes the id, so the same request sent twice begins one. */
export const createImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.created',
  handler: async (context) => {
    const { trx, actor, place, params, input, today, services, note } = context
    const { institutionId } = params
    requireKindHere(actor, institutionId, input.kind)
    const year = await findSchoolYear(trx, input.schoolYear)
    if (year === undefined || year.startsOn > today) throw refuse('imports.unknown-year')
    const created = { ...input, institutionId, municipalityId: place.municipalityId ?? '' }
    await insertImport(trx, created, { by: actor.personId, at: services.clock.now() })
    const stored = await getImport(trx, input.id)
    if (stored.institutionId !== institutionId) throw notFound()
    note({ importId: input.id, kind: input.kind })
    return getImportView(context, input.id)
  },
})
