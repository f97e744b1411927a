import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { listNotes, PupilNotes, readNoteWords } from '../contract/note.ts'

/** A command that answers the notes of the pupil. */
export function useNoteCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  pupilId: string,
) {
  return useViewCommand(definition, {
    keep: (output) => [[listNotes.route, { params: { pupilId } }], PupilNotes.parse(output)],
    refreshes: [readNoteWords.route],
  })
}
