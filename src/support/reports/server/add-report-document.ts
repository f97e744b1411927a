import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { addReportDocument as contract } from '../contract/report.ts'
import { canWriteReport } from './policies.ts'
import { insertDocument } from './report-store.ts'
import { getReportView } from './report-view.ts'
import { requireReportFor } from './require-report.ts'

export const addReportDocument = endpoint({
  ...contract,
  access: canWriteReport,
  audit: 'reports.document-added',
  handler: async (context) => {
    const { trx, actor, params, input, services, today, note } = context
    if (input.issuedOn > today)
      throw refuse('reports.issued-in-future', { fields: { issuedOn: 'reports.issued-in-future' } })
    const report = await requireReportFor(context, 'write')
    const stamp = { by: actor.personId, at: services.clock.now() }
    await insertDocument(trx, report.id, { id: params.documentId, ...input }, stamp)
    note({ period: params.period, documentId: params.documentId })
    return getReportView(context)
  },
})
