import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { addNote as contract } from '../contract/note.ts'
import { emptyDraft, insertNote, insertWords } from './note-store.ts'
import { getPupilNotes } from './note-view.ts'
import { canWriteNotes } from './policies.ts'
import { requireOwnNote } from './require-note.ts'

/** Adds a note. Sent twice after a lost connection it is one; whoever may write notes may write a restricted one. */
export const addNote = endpoint({
  ...contract,
  access: canWriteNotes,
  audit: 'notes.note-added',
  handler: async (context) => {
    const { trx, actor, place, params, input, today, services, note } = context
    if (input.onDate > today) throw refuse('notes.day-in-future', { params: { day: input.onDate } })
    const { words: value, ...head } = input
    const of = { pupilId: params.pupilId, place }
    const stamp = { by: actor.personId, at: services.clock.now() }
    note({ noteId: params.noteId, kind: input.kind, restricted: input.isRestricted })
    if (await insertNote(trx, { id: params.noteId, ...of, ...head }, stamp)) {
      const words = { noteId: params.noteId, version: 1, isRestricted: input.isRestricted, value }
      await insertWords(trx, { ...of, ...words }, stamp)
      await emptyDraft(trx, params.pupilId, stamp)
    } else {
      await requireOwnNote(context)
    }
    return getPupilNotes(context)
  },
})
