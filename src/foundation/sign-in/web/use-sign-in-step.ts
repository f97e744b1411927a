import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { setCsrf } from '#web/api/api-client.ts'
import { ApiError } from '#web/api/api-error.ts'
import { returnPath } from '#web/session/return-path.ts'
import { sessionQuery } from '#web/session/session.ts'
import type { SignInStep } from '../contract/sign-in.ts'

/**
 * What happens after each step of signing in: the session is read again, and either the next step shows or the page that
 * the person came for opens.
 */
export function useSignInStep() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const readSession = () => queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
  return {
    goOn: async ({ stage, csrf }: SignInStep) => {
      setCsrf(csrf)
      await readSession()
      if (stage !== 'full') return
      const { next } = Object.fromEntries(new URLSearchParams(window.location.search))
      router.history.push(returnPath(next))
    },
    /** A half session lasts a quarter of an hour; when it has passed, the first step shows again. */
    startAgainWhenOver: async (error: unknown) => {
      if (error instanceof ApiError && error.status === 401) await readSession()
    },
  }
}
