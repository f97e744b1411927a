import { sql } from 'kysely'
import type { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { listScreeningChanges } from '../contract/screening.ts'

type Changes = z.output<typeof listScreeningChanges.output>
type Since = { readonly classId: string; readonly semesterId: string; readonly since: Date }

/** Answers of a class that were saved at or after an instant. */
export async function listChangedAnswers(trx: Trx, of: Since): Promise<Changes['answers']> {
  const rows = await trx
    .selectFrom('screening.answers as answer')
    .leftJoin('people.persons as person', 'person.id', 'answer.answered_by')
    .select(['answer.pupil_id', 'answer.sign', 'answer.value', 'answer.version', 'answer.answered_at'])
    .select(sql<string>`coalesce(person.given_name || ' ' || person.family_name, '')`.as('by'))
    .where('answer.class_id', '=', of.classId)
    .where('answer.semester_id', '=', of.semesterId)
    .where('answer.answered_at', '>=', of.since)
    .execute()
  return rows.map((row) => ({
    pupilId: PupilId.parse(row.pupil_id),
    sign: row.sign,
    value: row.value,
    version: row.version,
    answeredBy: row.by,
    answeredAt: row.answered_at.toISOString(),
  }))
}

/** Notes of a class that were saved at or after an instant. */
export async function listChangedNotes(trx: Trx, of: Since): Promise<Changes['notes']> {
  const rows = await trx
    .selectFrom('screening.notes as note')
    .select(['note.pupil_id', 'note.value', 'note.version'])
    .where('note.class_id', '=', of.classId)
    .where('note.semester_id', '=', of.semesterId)
    .where('note.saved_at', '>=', of.since)
    .execute()
  return rows.map((row) => ({ pupilId: PupilId.parse(row.pupil_id), value: row.value, version: row.version }))
}
