import { endpoint } from '#foundation/endpoint/index.ts'
import { removeNote as contract } from '../contract/note.ts'
import { markRemoved } from './note-store.ts'
import { getPupilNotes } from './note-view.ts'
import { canWriteNotes } from './policies.ts'
import { requireOwnNote } from './require-note.ts'

/** Takes a note away that was written by mistake; its author can bring it back. */
export const removeNote = endpoint({
  ...contract,
  access: canWriteNotes,
  audit: 'notes.note-removed',
  handler: async (context) => {
    const { trx, params, services, note } = context
    await requireOwnNote(context)
    await markRemoved(trx, params.noteId, services.clock.now())
    note({ noteId: params.noteId })
    return getPupilNotes(context)
  },
})
