import { endpoint } from '#foundation/endpoint/index.ts'
import { readReport as contract } from '../contract/report.ts'
import { canReadReport } from './policies.ts'
import { getReportView } from './report-view.ts'

export const readReport = endpoint({
  ...contract,
  access: canReadReport,
  audit: 'reports.report-read',
  handler: async (context) => {
    context.note({ period: context.params.period })
    return getReportView(context)
  },
})
