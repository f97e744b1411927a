import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

type GivenNote = {
  readonly by: string
  readonly on: string
  readonly kind: string
  readonly isRestricted: boolean
  readonly value: string
}

/** What the class teacher and the social pedagogue of the cast wrote about Elza; one note is restricted. */
const NOTES: readonly GivenNote[] = [
  {
    by: 'ilze.priede',
    on: '2026-11-12',
    kind: 'talk_family',
    isRestricted: false,
    value:
      'Zvanīju vecmāmiņai: mamma strādā ārzemēs, no rītiem Elza pošas viena. Vienojāmies sazvanīties ik piektdienu.',
  },
  {
    by: 'andris.lusis',
    on: '2026-11-18',
    kind: 'talk_pupil',
    isRestricted: true,
    value: 'Elza pastāstīja, ka baidās iet gar autoostu. Klasē par to nerunāt; sākumā pavadīs vecākā māsīca.',
  },
]

/** Writes the notes of the cast as their authors did. */
export async function writeNotes(trx: Trx): Promise<void> {
  for (const note of NOTES) await writeNote(trx, note)
}

async function writeNote(trx: Trx, note: GivenNote): Promise<void> {
  await sql`
    with written as (
      insert into notes.notes (id, pupil_id, author_id, kind, on_date, is_restricted, version, written_at, municipality_id, institution_id, class_id)
      select gen_random_uuid(), pupil.id, ${castId(note.by)}::uuid, ${note.kind}, ${note.on}::date, ${note.isRestricted}, 1,
        (${note.on}::date + time '13:00') at time zone 'UTC', pupil.municipality_id, pupil.institution_id, pupil.class_id
      from people.pupils pupil where pupil.id = ${castId('elza.liepina')}::uuid
      returning *)
    insert into notes.words (note_id, version, pupil_id, is_restricted, value, saved_by, saved_at, municipality_id, institution_id, class_id)
    select id, 1, pupil_id, is_restricted, ${note.value}, author_id, written_at, municipality_id, institution_id, class_id
    from written`.execute(trx)
}
