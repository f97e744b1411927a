import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { listReports, ReportView, readReport } from '../contract/report.ts'

/** A command that answers the whole report; the list that shows it is read again. */
export function useReportCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { onDone }: { onDone?: () => void } = {},
) {
  return useViewCommand(definition, {
    keep: (output) => {
      const report = ReportView.parse(output)
      const params = { institutionId: report.institution.id, period: report.period.code }
      return [[readReport.route, { params }], report]
    },
    refreshes: [listReports.route],
    onDone,
  })
}
