import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { type ClassScreening, listScreeningChanges, readScreening } from '../contract/screening.ts'
import { withAnswer, withNote } from './held-screening.ts'

/** Colleagues who answer the same class see each other's answers appear within so many milliseconds. */
const LOOK_EVERY_MS = 4_000

type Changes = RouteOutput<typeof listScreeningChanges>

/** The grid of a class, kept in step with what colleagues answer while it is open. */
export function useClassScreening(classId: string): ClassScreening {
  const client = useQueryClient()
  const screening = useApiQuery(readScreening, { params: { classId } })
  useQuery({
    queryKey: [listScreeningChanges.route, classId],
    queryFn: async ({ signal }) => {
      const request = { params: { classId }, query: { since: screening.asOf } }
      const changes = await callApi(listScreeningChanges, request, { signal })
      client.setQueriesData<ClassScreening>({ queryKey: [readScreening.route] }, (held) =>
        held?.class.id === classId ? withChanges(held, changes) : held,
      )
      return changes.asOf
    },
    refetchInterval: LOOK_EVERY_MS,
    gcTime: 0,
  })
  return screening
}

function withChanges(held: ClassScreening, changes: Changes): ClassScreening {
  const answered = changes.answers.reduce((grid, change) => withAnswer(grid, change.pupilId, change), held)
  const noted = changes.notes.reduce((grid, change) => withNote(grid, change.pupilId, change), answered)
  return { ...noted, asOf: changes.asOf }
}
