import { endpoint } from '#foundation/endpoint/index.ts'
import { writeWorkbook } from '#platform/documents/workbook.ts'
import { writePaper } from '#platform/documents/write-paper.ts'
import { readReportFile as contract } from '../contract/report.ts'
import { canReadReport } from './policies.ts'
import { reportPaper } from './report-paper.ts'
import { getReportView } from './report-view.ts'
import { reportWorkbook } from './report-workbook.ts'

/** A file leaves the product, so the journal tells of it apart from a look at the report. */
export const readReportFile = endpoint({
  ...contract,
  access: canReadReport,
  audit: 'reports.report-exported',
  handler: async (context) => {
    const { params, query, services, request, note, today } = context
    note({ period: params.period, format: query.format })
    const report = await getReportView(context)
    const words = services.words(request.locale)
    const kind = `${words.t('reports.file.name')}-${params.period}`
    if (query.format === 'pdf') return writePaper(reportPaper(report, words, today), kind, 'pdf')
    return { name: `${kind}-${today}.xlsx`, bytes: writeWorkbook(reportWorkbook(report, words, today)) }
  },
})
