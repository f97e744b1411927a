import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './api-error.ts'

const halfMinute = 30_000

/** Answers are kept in memory only: nothing about a person is written to the browser's storage. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: halfMinute,
        retry: (failures, error) => failures < 2 && isPassing(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
