import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { certifyReport as contract } from '../contract/report.ts'
import { canCertifyReport } from './policies.ts'
import { certify } from './report-store.ts'
import { getReportView } from './report-view.ts'
import { requireReportFor } from './require-report.ts'

/** Somebody may work at the school and for the municipality: then another certifies. */
export const certifyReport = endpoint({
  ...contract,
  access: canCertifyReport,
  audit: 'reports.report-certified',
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const { id, submittedBy } = await requireReportFor(context, 'certify')
    if (submittedBy === actor.personId) throw refuse('reports.own-report')
    await certify(trx, id, { by: actor.personId, at: services.clock.now() })
    note({ reportId: id, period: params.period })
    return getReportView(context)
  },
})
