import { permits } from '#foundation/access/index.ts'
import { recordEvent } from '#foundation/audit/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { readNoteWords as contract } from '../contract/note.ts'
import { findNote, listVersions } from './note-reads.ts'
import { canOpenRestrictedNotes, canReadNotes } from './policies.ts'

/**
 * Opens one note. Of a restricted one, its author and whoever may open restricted notes get the words; others are
 * refused, and the journal keeps that they tried: so the refusal is answered, not thrown, which would undo its row.
 */
export const readNoteWords = endpoint({
  ...contract,
  access: canReadNotes,
  audit: {
    events: ['notes.note-opened', 'notes.earlier-texts-read'],
    choose: ({ restricted }) => (restricted === true ? 'notes.note-opened' : 'notes.earlier-texts-read'),
  },
  handler: async ({ trx, actor, place, params, request, note }) => {
    const found = await findNote(trx, params)
    if (found === undefined) throw notFound()
    note({ noteId: params.noteId, restricted: found.isRestricted })
    const versions = await listVersions(trx, params.noteId)
    if (versions.length === 0 && !permits(canOpenRestrictedNotes, actor, place)) {
      await recordEvent(trx, {
        event: 'access.refused',
        roles: [...new Set(actor.grants.map((grant) => grant.role))],
        pupilId: params.pupilId,
        details: { route: contract.route, policy: canOpenRestrictedNotes.name, noteId: params.noteId },
        requestId: request.id,
      })
      return refuse('notes.closed')
    }
    return {
      versions: versions.map((row) => ({
        version: row.version,
        value: row.value,
        savedAt: row.saved_at.toISOString(),
      })),
    }
  },
})
