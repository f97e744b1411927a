import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { showProblem } from '#web/ui/toast-store.ts'
import { listMeasureReports } from '../contract/measure-reports.ts'
import { PlanView, readPlan } from '../contract/plan.ts'
import { suggestMeasures } from '../contract/plan-content.ts'
import { listPlans, listPlansOfPupil } from '../contract/plan-lists.ts'
import { listPlanReviews } from '../contract/plan-reviews.ts'

/** A command that answers the whole plan; lists and cards that show it are read again. */
export function usePlanCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { onDone }: { onDone?: () => void } = {},
) {
  return useViewCommand(definition, {
    keep: (output) => {
      const plan = PlanView.parse(output)
      return [[readPlan.route, { params: { planId: plan.id } }], plan]
    },
    refreshes: [
      listPlans.route,
      listPlansOfPupil.route,
      suggestMeasures.route,
      listPlanReviews.route,
      listMeasureReports.route,
    ],
    onDone,
    onError: (error) => showProblem(error.message),
  })
}
