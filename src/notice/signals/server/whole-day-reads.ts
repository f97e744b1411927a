import { type RawBuilder, sql } from 'kysely'
import { WHOLE_DAY } from '../domain/absence-kind.ts'

/** Rows of a register of days: marked so, or of a preschool, where a day has no lessons whatever its file wrote. */
export const hasWholeDay = sql<boolean>`bool_or(absence.lesson = ${WHOLE_DAY} or absence.institution_id in (
  select place.id from institutions.institutions place where place.kind = 'preschool'))`

/** Whether a child is in a preschool group, also one of a school. */
export function inPreschoolGroup(pupilId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from people.pupils child
    join institutions.classes preschool on preschool.id = child.class_id and preschool.grade = 0
    where child.id = ${pupilId})`
}
