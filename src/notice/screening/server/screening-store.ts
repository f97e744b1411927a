import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { SignValue } from '../contract/screening.ts'
import type { SignSet } from './sign-reads.ts'

type Stamp = { readonly by: string; readonly at: Date }
type Of = { readonly pupilId: string; readonly semesterId: string; readonly place: Place }

export type SignToSave = { readonly sign: string; readonly value: SignValue; readonly version: number }

/** Writes the answers that nobody has changed since they were read, in one statement; answers which signs were written. */
export async function saveAnswers(
  trx: Trx,
  of: Of & { readonly set: SignSet },
  answers: readonly SignToSave[],
  stamp: Stamp,
): Promise<ReadonlySet<string>> {
  const written = await trx
    .insertInto('screening.answers')
    .values(
      answers.map((answer) => ({
        pupil_id: of.pupilId,
        semester_id: of.semesterId,
        sign: answer.sign,
        classifier: of.set.classifier,
        classifier_version: of.set.version,
        value: answer.value,
        version: answer.version + 1,
        answered_by: stamp.by,
        answered_at: stamp.at,
        ...placeColumns(of.place),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['pupil_id', 'semester_id', 'sign'])
        .doUpdateSet((set) => ({
          value: set.ref('excluded.value'),
          version: set.ref('excluded.version'),
          answered_by: set.ref('excluded.answered_by'),
          answered_at: set.ref('excluded.answered_at'),
        }))
        .whereRef('excluded.version', '=', (where) => where('screening.answers.version', '+', 1)),
    )
    .returning('screening.answers.sign')
    .execute()
  return new Set(written.map((row) => row.sign))
}

/** Writes the note if nobody saved a newer one; undefined means somebody did. */
export async function saveNote(
  trx: Trx,
  of: Of,
  note: { readonly value: string; readonly version: number },
  stamp: Stamp,
): Promise<{ readonly version: number } | undefined> {
  const columns = { value: note.value, version: note.version + 1, saved_by: stamp.by, saved_at: stamp.at }
  return trx
    .insertInto('screening.notes')
    .values({
      pupil_id: of.pupilId,
      semester_id: of.semesterId,
      ...columns,
      ...placeColumns(of.place),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['pupil_id', 'semester_id'])
        .doUpdateSet(columns)
        .where('screening.notes.version', '=', note.version),
    )
    .returning('screening.notes.version')
    .executeTakeFirst()
}
