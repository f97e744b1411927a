import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { previewRule } from '../contract/rule.ts'

const WAIT_MS = 300

type Asked = RouteRequest<typeof previewRule>['input']

/**
 * What these numbers would do, counted once they have stood for a moment; until then what was counted before stays.
 * Nothing is asked while a number is missing.
 */
export function useRulePreview(
  asked: Asked,
  isReady: boolean,
): {
  preview: RouteOutput<typeof previewRule> | undefined
  isCounting: boolean
  error: ApiError | null
} {
  const now = JSON.stringify(asked)
  const [settled] = useDebouncedValue(now, WAIT_MS)
  const { data, error, isFetching } = useQuery<RouteOutput<typeof previewRule>, ApiError>({
    queryKey: [previewRule.route, settled],
    queryFn: ({ signal }) => callApi(previewRule, { input: JSON.parse(settled) }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
    enabled: isReady,
  })
  return { preview: data, isCounting: isFetching || settled !== now, error }
}
