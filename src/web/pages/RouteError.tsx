import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { ErrorPage } from './ErrorPage.tsx'

const missing = new ApiError(404, {})

/** What a route shows when loading or drawing it fails. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queryClient = useQueryClient()
  const retry = async () => {
    await queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' })
    await router.invalidate()
    reset()
  }
  return <ErrorPage error={error} onRetry={() => void retry()} />
}

export function RouteMissing() {
  return <ErrorPage error={missing} />
}
