import { useQuery } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'

/** An answer that the reader may not be allowed to ask for; shared with the cards that show it whole. */
export function useAllowedQuery<Definition extends ApiRouteDefinition>(
  definition: Definition,
  request: RouteRequest<Definition>,
  allowed: boolean,
): { data: RouteOutput<Definition> | undefined; isLoading: boolean; error: ApiError | null } {
  const { data, isLoading, error } = useQuery<RouteOutput<Definition>, ApiError>({
    queryKey: [definition.route, request],
    queryFn: ({ signal }) => callApi(definition, request, { signal }),
    enabled: allowed,
  })
  return { data, isLoading, error }
}
