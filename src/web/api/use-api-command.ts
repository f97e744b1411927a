import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RoutePattern, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from './api-client.ts'
import type { ApiError } from './api-error.ts'
import { steady } from './steady-mutation.ts'

/**
 * A command that changes something; afterwards the answers of the routes it touches are read again.
 *
 *     const complete = useApiCommand(completeAssessment, { refreshes: [getPupil.route] })
 *     complete.mutate({ params, input })
 */
export function useApiCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  {
    refreshes = [],
    onDone,
  }: { refreshes?: readonly RoutePattern[]; onDone?: (output: RouteOutput<Definition>) => void } = {},
) {
  const queryClient = useQueryClient()
  const mutation = useMutation<RouteOutput<Definition>, ApiError, RouteRequest<Definition>>({
    mutationFn: (request) => callApi(definition, request),
    onSuccess: async (output) => {
      await Promise.all(refreshes.map((route) => queryClient.invalidateQueries({ queryKey: [route] })))
      onDone?.(output)
    },
  })
  return steady(mutation)
}
