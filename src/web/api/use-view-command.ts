import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RoutePattern, RouteRequest } from '#platform/http/api-route.ts'
import { saveUnsavedFields } from '../autosave/unsaved-fields.ts'
import { callApi } from './api-client.ts'
import type { ApiError } from './api-error.ts'
import { steady } from './steady-mutation.ts'

interface ViewCommandOptions {
  /** Puts what was answered where the page reads it: the key of its query and the view. */
  keep: (output: unknown) => readonly [key: readonly unknown[], view: unknown]
  /** Other answers that show the same, read again. */
  refreshes: readonly RoutePattern[]
  onDone?: (() => void) | undefined
  onError?: ((error: ApiError) => void) | undefined
}

/**
 * A command that answers the whole view of what it changed: what is being typed is saved first, then the page shows the
 * answer without asking again.
 */
export function useViewCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { keep, refreshes, onDone, onError }: ViewCommandOptions,
) {
  const client = useQueryClient()
  const mutation = useMutation<RouteOutput<Definition>, ApiError, RouteRequest<Definition>>({
    mutationFn: async (request) => {
      await saveUnsavedFields()
      return callApi(definition, request)
    },
    onSuccess: async (output) => {
      const [key, view] = keep(output)
      client.setQueryData(key, view)
      await Promise.all(refreshes.map((route) => client.invalidateQueries({ queryKey: [route] })))
      onDone?.()
    },
    ...(onError === undefined ? {} : { onError }),
  })
  return steady(mutation)
}
