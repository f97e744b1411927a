import type { UseMutationResult } from '@tanstack/react-query'
import type { ApiError } from './api-error.ts'

/** What is done after one call, whatever became of the component that made it. */
export interface AfterCall<Output> {
  onSuccess?: (output: Output) => void
  onError?: (error: ApiError) => void
}

/**
 * A row that removes itself is gone before the answer is told to it, and the library then leaves out what was to follow:
 * the message with its "take back". Here what follows a call always follows.
 */
export function steady<Output, Request>(mutation: UseMutationResult<Output, ApiError, Request>) {
  return {
    ...mutation,
    mutate: (request: Request, { onSuccess, onError }: AfterCall<Output> = {}): void => {
      void mutation.mutateAsync(request).then(onSuccess, onError ?? (() => undefined))
    },
  }
}
