import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict } from '#platform/errors/app-error.ts'
import { saveNoteDraft as contract } from '../contract/note.ts'
import { findDraft } from './note-reads.ts'
import { saveDraft } from './note-store.ts'
import { canWriteNotes } from './policies.ts'

/** Keeps what is being typed. The same person in another window is a conflict that carries the newer words. */
export const saveNoteDraft = endpoint({
  ...contract,
  access: canWriteNotes,
  audit: 'notes.draft-saved',
  handler: async ({ trx, actor, place, params, input, services, note }) => {
    const at = services.clock.now()
    const saved = await saveDraft(trx, { ...params, place }, input, { by: actor.personId, at })
    if (saved === undefined) {
      const data = await findDraft(trx, { pupilId: params.pupilId, authorId: actor.personId })
      throw conflict('notes.draft-changed-meanwhile', { data })
    }
    note({ version: saved.version })
    return { version: saved.version, savedAt: at.toISOString() }
  },
})
