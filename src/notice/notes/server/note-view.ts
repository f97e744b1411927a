import { sql } from 'kysely'
import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { NoteView, PupilNotes } from '../contract/note.ts'
import { findDraft } from './note-reads.ts'
import { canOpenRestrictedNotes, canWriteNotes } from './policies.ts'

export type Asking = {
  readonly trx: Trx
  readonly actor: Actor
  readonly place: Place
  readonly params: { readonly pupilId: string }
}

/** The notes of a pupil as this reader may see them: the words of restricted ones are never among them. */
export async function getPupilNotes({ trx, actor, place, params }: Asking): Promise<PupilNotes> {
  const rows = await selectNotes(trx, params.pupilId)
  const draft = await findDraft(trx, { pupilId: params.pupilId, authorId: actor.personId })
  const mayWrite = permits(canWriteNotes, actor, place)
  const mayOpen = permits(canOpenRestrictedNotes, actor, place)
  return {
    notes: rows.map((row) => {
      const isOwn = row.author_id === actor.personId
      return {
        id: row.id as NoteView['id'],
        kind: row.kind as NoteView['kind'],
        onDate: row.on_date,
        isRestricted: row.is_restricted,
        words: row.words,
        by: { givenName: row.given_name ?? '', familyName: row.family_name ?? '' },
        writtenAt: row.written_at.toISOString(),
        changedAt: row.changed_at?.toISOString() ?? null,
        version: row.version,
        can: {
          open: !row.is_restricted || mayOpen || isOwn,
          change: mayWrite && isOwn,
          restrict: mayWrite && !row.is_restricted && (mayOpen || isOwn),
        },
      }
    }),
    draft: { value: draft.value, version: draft.version },
    can: { write: mayWrite },
  }
}

function selectNotes(trx: Trx, pupilId: string) {
  return trx
    .selectFrom('notes.notes as note')
    .leftJoin('people.persons as author', 'author.id', 'note.author_id')
    .leftJoin('notes.words as words', (join) =>
      join
        .onRef('words.note_id', '=', 'note.id')
        .onRef('words.version', '=', 'note.version')
        .on('words.is_restricted', '=', false),
    )
    .select(['note.id', 'note.author_id', 'note.kind', 'note.is_restricted', 'note.version'])
    .select(['note.on_date', 'note.written_at', 'note.changed_at', 'author.given_name', 'author.family_name'])
    .select(sql<string | null>`words.value`.as('words'))
    .where('note.pupil_id', '=', pupilId)
    .where('note.removed_at', 'is', null)
    .orderBy('note.on_date', 'desc')
    .orderBy('note.id', 'desc')
    .execute()
}
