import { endpoint } from '#foundation/endpoint/index.ts'
import { restoreNote as contract } from '../contract/note.ts'
import { markRemoved } from './note-store.ts'
import { getPupilNotes } from './note-view.ts'
import { canWriteNotes } from './policies.ts'
import { requireOwnNote } from './require-note.ts'

/** Brings back a note that its author took away. */
export const restoreNote = endpoint({
  ...contract,
  access: canWriteNotes,
  audit: 'notes.note-restored',
  handler: async (context) => {
    const { trx, params, note } = context
    await requireOwnNote(context)
    await markRemoved(trx, params.noteId, null)
    note({ noteId: params.noteId })
    return getPupilNotes(context)
  },
})
