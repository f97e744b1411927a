import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { returnReport as contract } from '../contract/report.ts'
import { canCertifyReport } from './policies.ts'
import { thaw } from './report-store.ts'
import { getReportView } from './report-view.ts'
import { requireReportFor } from './require-report.ts'

export const returnReport = endpoint({
  ...contract,
  access: canCertifyReport,
  audit: 'reports.report-returned',
  handler: async (context) => {
    const { trx, actor, params, input, services, note } = context
    const { id, submittedBy } = await requireReportFor(context, 'return')
    if (submittedBy === actor.personId) throw refuse('reports.own-report')
    await thaw(trx, id, input.remark, { by: actor.personId, at: services.clock.now() })
    note({ reportId: id, period: params.period })
    return getReportView(context)
  },
})
