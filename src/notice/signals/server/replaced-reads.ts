import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { AbsenceKind } from '../domain/absence-kind.ts'

type Replaced = { readonly givenName: string; readonly familyName: string; readonly on: string }

export type ReplacedAbsence = Replaced & {
  readonly lesson: number
  readonly before: AbsenceKind
  readonly after: AbsenceKind
}

/** Absences that an import has written otherwise than they were, by pupil and day; the first `most`. */
export async function listReplacedAbsences(
  trx: Trx,
  importId: string,
  most: number,
): Promise<readonly ReplacedAbsence[]> {
  const { rows } = await sql<ReplacedAbsence>`
    select pupil.given_name as "givenName", pupil.family_name as "familyName", before.on_date as "on", before.lesson,
      before.kind as before, absence.kind as after
    from signals.replaced_absences before
    join signals.absences absence on absence.school_year = before.school_year and absence.pupil_id = before.pupil_id
      and absence.on_date = before.on_date and absence.lesson = before.lesson
    join people.pupils pupil on pupil.id = before.pupil_id
    where before.import_id = ${importId}::uuid
    order by pupil.family_name, pupil.given_name, before.pupil_id, before.on_date, before.lesson
    limit ${most}`.execute(trx)
  return rows
}

export type ReplacedMark = Replaced & {
  readonly subjectLv: string
  readonly subjectEn: string
  readonly before: string
  /** Null: removed. */
  readonly after: string | null
}

/** Marks that an import has removed or written otherwise than they were, removed ones first; the first `most`. */
export async function listReplacedMarks(
  trx: Trx,
  importId: string,
  most: number,
): Promise<readonly ReplacedMark[]> {
  const { rows } = await sql<ReplacedMark>`
    select pupil.given_name as "givenName", pupil.family_name as "familyName", before.on_date as "on",
      subject.name_lv as "subjectLv", subject.name_en as "subjectEn", before.value as before, mark.value as after
    from signals.replaced_marks before
    left join signals.marks mark on mark.school_year = before.school_year and mark.pupil_id = before.pupil_id
      and mark.subject = before.subject and mark.on_date = before.on_date and mark.sequence = before.sequence
    join signals.subjects subject on subject.code = before.subject
    join people.pupils pupil on pupil.id = before.pupil_id
    where before.import_id = ${importId}::uuid
    order by (mark.value is null) desc, pupil.family_name, pupil.given_name, before.pupil_id, before.on_date, subject.name_lv,
      before.sequence
    limit ${most}`.execute(trx)
  return rows
}
