import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { undoMerge as contract } from '../contract/duplicates.ts'
import { requireNoImport } from './merge-duplicates.ts'
import { findStandingMerge } from './merge-reads.ts'
import { listSummarised, undoMergeRows } from './merge-store.ts'
import { reaches } from './pair-reads.ts'
import { canMergePupils } from './policies.ts'
import { refreshMerged } from './refresh-merged.ts'

/** Most telling first: a plan says more about why not than a changed place does. */
const reasons = [
  { tables: /^people\.merges$/, code: 'duplicates.blocked-by-merge' },
  { tables: /^signals\./, code: 'duplicates.blocked-by-signals' },
  { tables: /^plans\./, code: 'duplicates.blocked-by-plans' },
  { tables: /^(risk|screening|services|notes|duties|unenrolled)\./, code: 'duplicates.blocked-by-records' },
  { tables: /./, code: 'duplicates.blocked-by-register' },
] as const

/** Takes a merge back: the register is as it was before, row by row. Refuses when something stands on it. */
export const undoMerge = endpoint({
  ...contract,
  access: canMergePupils,
  audit: 'duplicates.merge-undone',
  subject: async ({ trx, params }) => (await findStandingMerge(trx, params.mergeId))?.now,
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const merge = await findStandingMerge(trx, params.mergeId)
    if (merge === undefined) throw notFound()
    const places = [merge.now, ...merge.were]
    if (places.some((place) => !reaches(actor, place))) throw notFound()
    const institutionIds = places.map(({ institutionId }) => institutionId ?? null)
    await requireNoImport(trx, institutionIds)
    const standing = await undoMergeRows(trx, merge.id, services.clock.now())
    for (const { tables, code } of reasons) {
      if (standing.some((table) => tables.test(table))) throw refuse(code)
    }
    const pupilIds = [merge.keptId, merge.absorbedId]
    await refreshMerged(context, {
      pupilIds,
      institutionIds,
      semesterIds: await listSummarised(trx, pupilIds),
    })
    note({ merge: merge.id, kept: merge.keptId, absorbed: merge.absorbedId })
    return {}
  },
})
