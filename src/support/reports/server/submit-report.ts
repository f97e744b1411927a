import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { submitReport as contract } from '../contract/report.ts'
import { isOver } from '../domain/periods.ts'
import { countFigures } from './figure-reads.ts'
import { canWriteReport } from './policies.ts'
import { freezeReport } from './report-store.ts'
import { getReportView } from './report-view.ts'
import { requireReportFor } from './require-report.ts'

/** What is told is counted once more and kept as it is now. */
export const submitReport = endpoint({
  ...contract,
  access: canWriteReport,
  audit: 'reports.report-submitted',
  handler: async (context) => {
    const { trx, actor, params, services, today, note } = context
    const { id, period } = await requireReportFor(context, 'submit')
    if (!isOver(period, today)) throw refuse('reports.not-over', { params: { day: period.endsOn } })
    const figures = await countFigures(trx, { institutionId: params.institutionId, period })
    const stamp = { by: actor.personId, at: services.clock.now() }
    await freezeReport(trx, id, { figures, asOf: today }, stamp)
    note({ reportId: id, period: params.period })
    return getReportView(context)
  },
})
