import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { listReports as contract } from '../contract/report.ts'
import { usualPeriod } from '../domain/periods.ts'
import { listPeriods } from './period-reads.ts'
import { canListReports } from './policies.ts'
import { listReportRows } from './report-list-view.ts'

export const listReports = endpoint({
  ...contract,
  access: canListReports,
  audit: 'reports.reports-listed',
  handler: async ({ trx, query, today }) => {
    const periods = await listPeriods(trx, today)
    const period =
      query.period === undefined
        ? usualPeriod(periods, today)
        : periods.find(({ code }) => code === query.period)
    if (period === undefined) throw notFound()
    return { period, periods, rows: await listReportRows(trx, period, today) }
  },
})
