import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { listNotes, PupilNotes, readNoteWords } from '../contract/note.ts'

/** A command that answers the notes of the pupil: what is being typed is saved first, then the card shows the answer. */
export function useNoteCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  pupilId: string,
) {
  const client = useQueryClient()
  return useMutation<RouteOutput<Definition>, ApiError, RouteRequest<Definition>>({
    mutationFn: async (request) => {
      await saveUnsavedFields()
      return callApi(definition, request)
    },
    onSuccess: async (output) => {
      client.setQueryData([listNotes.route, { params: { pupilId } }], PupilNotes.parse(output))
      await client.invalidateQueries({ queryKey: [readNoteWords.route] })
    },
  })
}
