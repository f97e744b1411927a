import type { Place } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

type GivenNote = {
  readonly pupilId: string
  readonly place: Place
  readonly authorId: string
  readonly words?: string
  readonly isRestricted?: boolean
}

/** A note of 17 November 2026. */
export async function aNote(owner: Db, given: GivenNote): Promise<string> {
  const id = newId()
  const at = new Date('2026-11-17T10:00:00Z')
  const place = {
    pupil_id: given.pupilId,
    is_restricted: given.isRestricted ?? false,
    municipality_id: given.place.municipalityId ?? '',
    institution_id: given.place.institutionId ?? null,
    class_id: given.place.classId ?? null,
  }
  await owner
    .insertInto('notes.notes')
    .values({
      id,
      author_id: given.authorId,
      kind: 'talk_family',
      on_date: '2026-11-17',
      version: 1,
      written_at: at,
      ...place,
    })
    .execute()
  await owner
    .insertInto('notes.words')
    .values({
      note_id: id,
      version: 1,
      value: given.words ?? 'Vienojāmies par rītiem.',
      saved_by: given.authorId,
      saved_at: at,
      ...place,
    })
    .execute()
  return id
}
