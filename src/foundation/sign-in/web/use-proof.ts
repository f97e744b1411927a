import { useMutation } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'
import type { SignInStep } from '../contract/sign-in.ts'
import { useSignInStep } from './use-sign-in-step.ts'

/** Sends one proof (password, code) and goes on with what it opens. */
export function useProof<Definition extends ApiRouteDefinition>(
  definition: Definition & { output: { _output: SignInStep } },
) {
  const { goOn, startAgainWhenOver } = useSignInStep()
  return useMutation<RouteOutput<Definition>, ApiError, RouteRequest<Definition>>({
    mutationFn: (request) => callApi(definition, request),
    onSuccess: (step) => goOn(step as SignInStep),
    onError: startAgainWhenOver,
  })
}
