import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { restrictNote as contract } from '../contract/note.ts'
import { findNote, lockNote } from './note-reads.ts'
import { closeNote } from './note-store.ts'
import { getPupilNotes } from './note-view.ts'
import { canOpenRestrictedNotes, canWriteNotes } from './policies.ts'

/** Closes a note that says too much to everybody: its author does, or whoever may open restricted notes. Asked twice, it is closed once. */
export const restrictNote = endpoint({
  ...contract,
  access: canWriteNotes,
  audit: 'notes.note-restricted',
  handler: async (context) => {
    const { trx, actor, place, params, note } = context
    if ((await findNote(trx, params)) === undefined) throw notFound()
    const locked = await lockNote(trx, params)
    const isOwn = locked?.authorId === actor.personId
    if (locked === undefined || !(isOwn || permits(canOpenRestrictedNotes, actor, place)))
      throw refuse('notes.not-yours')
    note({ noteId: params.noteId })
    if (!locked.isRestricted) await closeNote(trx, params.noteId, actor.personId)
    return getPupilNotes(context)
  },
})
