import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { showProblem } from '#web/ui/toast-store.ts'
import { PlanView, readPlan } from '../contract/plan.ts'
import { suggestMeasures } from '../contract/plan-content.ts'
import { listPlans, listPlansOfPupil } from '../contract/plan-lists.ts'

const lists = [listPlans.route, listPlansOfPupil.route, suggestMeasures.route]

/**
 * A command that answers the whole plan: what is typed is saved first, then the page shows the answer, and lists that
 * show the plan are read again.
 */
export function usePlanCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { onDone }: { onDone?: () => void } = {},
) {
  const client = useQueryClient()
  return useMutation<RouteOutput<Definition>, ApiError, RouteRequest<Definition>>({
    mutationFn: async (request) => {
      await saveUnsavedFields()
      return callApi(definition, request)
    },
    onSuccess: async (output) => {
      const plan = PlanView.parse(output)
      client.setQueryData([readPlan.route, { params: { planId: plan.id } }], plan)
      await Promise.all(lists.map((route) => client.invalidateQueries({ queryKey: [route] })))
      onDone?.()
    },
    onError: (error) => showProblem(error.message),
  })
}
