import type { Trx } from '#platform/db/connect.ts'

type NoteRef = { readonly pupilId: string; readonly noteId: string }

export type LockedNote = {
  readonly authorId: string
  readonly isRestricted: boolean
  readonly version: number
  readonly isRemoved: boolean
}

/** The note for the time of a change; undefined where there is none, or the actor may not change it. */
export async function lockNote(trx: Trx, { pupilId, noteId }: NoteRef): Promise<LockedNote | undefined> {
  const row = await trx
    .selectFrom('notes.notes')
    .select(['author_id', 'is_restricted', 'version', 'removed_at'])
    .where('id', '=', noteId)
    .where('pupil_id', '=', pupilId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : {
        authorId: row.author_id,
        isRestricted: row.is_restricted,
        version: row.version,
        isRemoved: row.removed_at !== null,
      }
}

/** Whether it exists and is restricted; undefined where there is none, or its author took it away. */
export async function findNote(
  trx: Trx,
  { pupilId, noteId }: NoteRef,
): Promise<{ readonly isRestricted: boolean } | undefined> {
  const row = await trx
    .selectFrom('notes.notes')
    .select('is_restricted')
    .where('id', '=', noteId)
    .where('pupil_id', '=', pupilId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : { isRestricted: row.is_restricted }
}

/** Every version of what a note says, newest first; empty where row-level security keeps the words closed. */
export async function listVersions(trx: Trx, noteId: string) {
  return trx
    .selectFrom('notes.words')
    .select(['version', 'value', 'saved_at'])
    .where('note_id', '=', noteId)
    .orderBy('version', 'desc')
    .execute()
}

/** The reader's own draft; empty when nothing was begun. */
export async function findDraft(trx: Trx, of: { readonly pupilId: string; readonly authorId: string }) {
  const row = await trx
    .selectFrom('notes.drafts')
    .select(['value', 'version', 'saved_at'])
    .where('pupil_id', '=', of.pupilId)
    .where('author_id', '=', of.authorId)
    .executeTakeFirst()
  return { value: row?.value ?? '', version: row?.version ?? 0, at: row?.saved_at.toISOString() }
}
