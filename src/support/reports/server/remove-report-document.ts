import { endpoint } from '#foundation/endpoint/index.ts'
import { removeReportDocument as contract } from '../contract/report.ts'
import { canWriteReport } from './policies.ts'
import { deleteDocument } from './report-store.ts'
import { getReportView } from './report-view.ts'
import { requireReportFor } from './require-report.ts'

export const removeReportDocument = endpoint({
  ...contract,
  access: canWriteReport,
  audit: 'reports.document-removed',
  handler: async (context) => {
    const { trx, params, note } = context
    const report = await requireReportFor(context, 'write')
    await deleteDocument(trx, report.id, params.documentId)
    note({ period: params.period, documentId: params.documentId })
    return getReportView(context)
  },
})
