import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { SignAnswer } from '../contract/screening.ts'

type Of = { readonly pupilId: string; readonly semesterId: string }

/** Answers of one pupil in a semester, by sign. */
export async function listAnswers(trx: Trx, of: Of): Promise<readonly SignAnswer[]> {
  const rows = await trx
    .selectFrom('screening.answers as answer')
    .leftJoin('people.persons as person', 'person.id', 'answer.answered_by')
    .select(['answer.sign', 'answer.value', 'answer.version', 'answer.answered_at'])
    .select(sql<string>`coalesce(person.given_name || ' ' || person.family_name, '')`.as('by'))
    .where('answer.pupil_id', '=', of.pupilId)
    .where('answer.semester_id', '=', of.semesterId)
    .execute()
  return rows.map((row) => ({
    sign: row.sign,
    value: row.value,
    version: row.version,
    answeredBy: row.by,
    answeredAt: row.answered_at.toISOString(),
  }))
}

/** The note of one pupil in a semester; who wrote it, and when. */
export async function findNote(trx: Trx, of: Of) {
  return trx
    .selectFrom('screening.notes as note')
    .leftJoin('people.persons as person', 'person.id', 'note.saved_by')
    .select(['note.value', 'note.version', 'note.saved_at'])
    .select(sql<string>`coalesce(person.given_name || ' ' || person.family_name, '')`.as('by'))
    .where('note.pupil_id', '=', of.pupilId)
    .where('note.semester_id', '=', of.semesterId)
    .executeTakeFirst()
}

/** Grade of the pupil's class; null without a class. */
export async function findGrade(trx: Trx, classId: string | null | undefined): Promise<number | null> {
  if (classId === null || classId === undefined) return null
  const row = await trx
    .selectFrom('institutions.classes as class')
    .select('class.grade')
    .where('class.id', '=', classId)
    .executeTakeFirst()
  return row?.grade ?? null
}
