import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { findNote, type LockedNote, lockNote } from './note-reads.ts'

type Asking = {
  readonly trx: Trx
  readonly actor: { readonly personId: string }
  readonly params: { readonly pupilId: string; readonly noteId: string }
}

/** The actor's own note, locked, whether or not it was taken away. Refuses the note of a colleague: only its author changes it. */
export async function requireOwnNote({ trx, actor, params }: Asking): Promise<LockedNote> {
  const note = await lockNote(trx, params)
  if (note?.authorId === actor.personId) return note
  throw (await findNote(trx, params)) === undefined ? notFound() : refuse('notes.not-yours')
}
