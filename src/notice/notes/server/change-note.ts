import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict, notFound } from '#platform/errors/app-error.ts'
import { changeNote as contract } from '../contract/note.ts'
import { listVersions } from './note-reads.ts'
import { insertWords, raiseVersion } from './note-store.ts'
import { getPupilNotes } from './note-view.ts'
import { canWriteNotes } from './policies.ts'
import { requireOwnNote } from './require-note.ts'

/** Adds a version of what the note says; the earlier ones stay. A change made from an older version is a conflict. */
export const changeNote = endpoint({
  ...contract,
  access: canWriteNotes,
  audit: 'notes.note-changed',
  handler: async (context) => {
    const { trx, actor, place, params, input, services, note } = context
    const { isRemoved, isRestricted, version: known } = await requireOwnNote(context)
    if (isRemoved) throw notFound()
    if (known !== input.version) {
      const [newest] = await listVersions(trx, params.noteId)
      const data = { value: newest?.value ?? '', version: known, at: newest?.saved_at.toISOString() }
      throw conflict('notes.changed-meanwhile', { data })
    }
    const stamp = { by: actor.personId, at: services.clock.now() }
    const version = known + 1
    const words = { noteId: params.noteId, version, isRestricted, value: input.words }
    await raiseVersion(trx, params.noteId, version, stamp.at)
    await insertWords(trx, { pupilId: params.pupilId, place, ...words }, stamp)
    note({ noteId: params.noteId, version })
    return getPupilNotes(context)
  },
})
