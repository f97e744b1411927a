import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { readNoteWords as contract } from '../contract/note.ts'
import { findNote, listVersions } from './note-reads.ts'
import { canOpenRestrictedNotes, canReadNotes } from './policies.ts'

/** Opens one note. Of a restricted one, its author and whoever may open restricted notes get the words; others are refused. */
export const readNoteWords = endpoint({
  ...contract,
  access: canReadNotes,
  audit: 'notes.note-opened',
  handler: async ({ trx, actor, place, params, note }) => {
    const found = await findNote(trx, params)
    if (found === undefined) throw notFound()
    note({ noteId: params.noteId, restricted: found.isRestricted })
    const versions = await listVersions(trx, params.noteId)
    if (versions.length === 0 && !permits(canOpenRestrictedNotes, actor, place)) throw refuse('notes.closed')
    return {
      versions: versions.map((row) => ({
        version: row.version,
        value: row.value,
        savedAt: row.saved_at.toISOString(),
      })),
    }
  },
})
