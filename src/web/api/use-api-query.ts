import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from './api-client.ts'

/** The place of an answer in the cache: the route first, so that commands can invalidate by route. */
function apiQuery<Definition extends ApiRouteDefinition>(
  definition: Definition,
  request: RouteRequest<Definition>,
) {
  return queryOptions({
    queryKey: [definition.route, request],
    queryFn: ({ signal }) => callApi(definition, request, { signal }),
    placeholderData: keepPreviousData,
  })
}

/**
 * The answer of a GET. While it loads, the page's skeleton shows; when it fails, the page's error shows.
 *
 *     const pupil = useApiQuery(getPupil, { params: { pupilId } })
 *
 * `staleTime` (milliseconds): for how long it is not asked again; 0: whenever the page is opened.
 */
export function useApiQuery<Definition extends ApiRouteDefinition>(
  definition: Definition,
  request: RouteRequest<Definition>,
  options: { readonly staleTime?: number } = {},
): RouteOutput<Definition> {
  const { queryKey, queryFn } = apiQuery(definition, request)
  const { data } = useSuspenseQuery({
    queryKey,
    ...(queryFn === undefined ? {} : { queryFn }),
    ...options,
  })
  return data as RouteOutput<Definition>
}

/** Asks ahead for what the reader probably opens next; a page that then asks for the same has it at once. */
export function useApiPrefetch() {
  const client = useQueryClient()
  return <Definition extends ApiRouteDefinition>(
    definition: Definition,
    request: RouteRequest<Definition>,
  ): void => {
    const { queryKey, queryFn } = apiQuery(definition, request)
    if (queryFn !== undefined) void client.prefetchQuery({ queryKey, queryFn })
  }
}

/** One page of a list, with the key of the next one. */
export interface KeysetPage<Row> {
  rows: Row[]
  next?: string | null | undefined
}

/**
 * A list read page by page: `{ rows, more }`, where `more` fits `DataTable`.
 *
 *     const pupils = useApiList((after) => callApi(listPupils, { query: { ...filters, after } }), ['pupils', filters])
 */
export function useApiList<Page extends KeysetPage<unknown>>(
  load: (after: string | undefined, signal: AbortSignal) => Promise<Page>,
  key: readonly unknown[],
) {
  const list = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: key,
      queryFn: ({ pageParam, signal }) => load(pageParam, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  )
  return {
    rows: list.data?.pages.flatMap((page): Page['rows'][number][] => [...page.rows]),
    /** What the first page says besides its rows. */
    first: list.data?.pages[0],
    error: list.error,
    retry: () => void list.refetch(),
    more: {
      available: list.hasNextPage,
      loading: list.isFetchingNextPage,
      load: () => void list.fetchNextPage(),
    },
  }
}
