import { useViewCommand } from '#web/api/use-view-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showDone } from '#web/ui/toast-store.ts'
import type { PlanId } from '../contract/ids.ts'
import {
  type answerMeasureReport,
  listMeasureReports,
  listMyMeasures,
  MeasureReports,
  type reportMeasure,
} from '../contract/measure-reports.ts'
import { readPlan } from '../contract/plan.ts'
import { readPlanMeeting } from '../contract/plan-meeting.ts'

/** A command that answers how far the measures of a plan are; the plan is read again, because a measure may have come. */
export function useMeasureReports<Definition extends typeof reportMeasure | typeof answerMeasureReport>(
  definition: Definition,
  planId: PlanId,
) {
  const t = useT()
  return useViewCommand(definition, {
    keep: (output) => [[listMeasureReports.route, { params: { planId } }], MeasureReports.parse(output)],
    refreshes: [readPlan.route, listMyMeasures.route, readPlanMeeting.route],
    onDone: () => showDone(t('reviews.measure.done')),
  })
}
