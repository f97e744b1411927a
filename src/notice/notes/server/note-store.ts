import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { NoteKind } from '../domain/note-kind.ts'

export type Stamp = { readonly by: string; readonly at: Date }
type Of = { readonly pupilId: string; readonly place: Place }

export type NewNote = Of & {
  readonly id: string
  readonly kind: NoteKind
  readonly onDate: string
  readonly isRestricted: boolean
}

/** Adds the note without its words; false when it had been added already. */
export async function insertNote(trx: Trx, note: NewNote, stamp: Stamp): Promise<boolean> {
  const result = await trx
    .insertInto('notes.notes')
    .values({
      id: note.id,
      pupil_id: note.pupilId,
      author_id: stamp.by,
      kind: note.kind,
      on_date: note.onDate,
      is_restricted: note.isRestricted,
      version: 1,
      written_at: stamp.at,
      ...placeColumns(note.place),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export type NewWords = Of & {
  readonly noteId: string
  readonly version: number
  readonly isRestricted: boolean
  readonly value: string
}

/** Adds one version of what the note says. */
export async function insertWords(trx: Trx, words: NewWords, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('notes.words')
    .values({
      note_id: words.noteId,
      version: words.version,
      pupil_id: words.pupilId,
      is_restricted: words.isRestricted,
      value: words.value,
      saved_by: stamp.by,
      saved_at: stamp.at,
      ...placeColumns(words.place),
    })
    .execute()
}

export async function raiseVersion(trx: Trx, noteId: string, version: number, at: Date): Promise<void> {
  await trx.updateTable('notes.notes').set({ version, changed_at: at }).where('id', '=', noteId).execute()
}

/** Closes the note and every version of its words. */
export async function closeNote(trx: Trx, noteId: string, by: string): Promise<void> {
  await trx
    .updateTable('notes.notes')
    .set({ is_restricted: true, restricted_by: by })
    .where('id', '=', noteId)
    .execute()
  await trx.updateTable('notes.words').set({ is_restricted: true }).where('note_id', '=', noteId).execute()
}

/** Takes the note away (a moment) or brings it back (null). */
export async function markRemoved(trx: Trx, noteId: string, at: Date | null): Promise<void> {
  await trx.updateTable('notes.notes').set({ removed_at: at }).where('id', '=', noteId).execute()
}

/** Writes the draft if nobody saved a newer one, which the same person can in another window; undefined means so. */
export async function saveDraft(
  trx: Trx,
  of: Of,
  draft: { readonly value: string; readonly version: number },
  stamp: Stamp,
): Promise<{ readonly version: number } | undefined> {
  const columns = { value: draft.value, version: draft.version + 1, saved_at: stamp.at }
  return trx
    .insertInto('notes.drafts')
    .values({ pupil_id: of.pupilId, author_id: stamp.by, ...columns, ...placeColumns(of.place) })
    .onConflict((conflict) =>
      conflict
        .columns(['pupil_id', 'author_id'])
        .doUpdateSet(columns)
        .where('notes.drafts.version', '=', draft.version),
    )
    .returning('notes.drafts.version')
    .executeTakeFirst()
}

/** Empties the draft whose words have become a note. */
export async function emptyDraft(trx: Trx, pupilId: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('notes.drafts')
    .set((set) => ({ value: '', version: set('version', '+', 1), saved_at: stamp.at }))
    .where('pupil_id', '=', pupilId)
    .where('author_id', '=', stamp.by)
    .execute()
}
