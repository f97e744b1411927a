import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/**
 * Keeps what has changed for pupils this school year, from their enrolments: see contract/transition.ts. Whoever has no summary
 * yet gets one only for a new school or a repeated grade. Nobody is new in a school that has only begun to use the product: an earlier
 * enrolment in another school must be known. Set-based, for a school or for everybody.
 */
export async function refreshTransitions(
  trx: Trx,
  scope: { readonly semesterId: string; readonly institutionId?: string },
): Promise<void> {
  const within =
    scope.institutionId === undefined ? sql`true` : sql`pupil.institution_id = ${scope.institutionId}::uuid`
  await sql`
    with facts as materialized (
      select pupil.id, pupil.municipality_id, pupil.institution_id, pupil.class_id, array_remove(array[
        case when class.grade not in (0, 1, 13) and bool_or(past.institution_id <> pupil.institution_id)
          and not bool_or(past.institution_id = pupil.institution_id) then 'new-school' end,
        case when class.grade > 0 and bool_or(past.school_year < class.school_year and past.grade = class.grade)
          then 'repeated-grade' end,
        case class.grade when 9 then 'grade-9' when 12 then 'grade-12' when 13 then 'first-course' end], null) as transitions
      from institutions.semesters semester
      join institutions.school_years year on year.code = semester.school_year
      join institutions.classes class on class.school_year = semester.school_year
      join people.pupils pupil on pupil.class_id = class.id
      left join lateral (
        select enrolment.institution_id, former.school_year, former.grade
        from people.enrolments enrolment
        left join institutions.classes former on former.id = enrolment.class_id
        where enrolment.pupil_id = pupil.id and (enrolment.ends_on is null or enrolment.ends_on > enrolment.starts_on)
          and (enrolment.starts_on < year.starts_on or enrolment.institution_id <> pupil.institution_id)) past on true
      where semester.id = ${scope.semesterId}::uuid and ${within}
      group by pupil.id, class.id),
    cleared as (
      update signals.term_summaries summary set transitions = '{}'
      where summary.semester_id = ${scope.semesterId}::uuid and summary.transitions <> '{}'
        and ${scope.institutionId === undefined ? sql`true` : sql`summary.institution_id = ${scope.institutionId}::uuid`}
        and not exists (select from facts where facts.id = summary.pupil_id and facts.transitions <> '{}'))
    insert into signals.term_summaries as summary (pupil_id, semester_id, transitions, municipality_id, institution_id, class_id)
    select facts.id, ${scope.semesterId}::uuid, facts.transitions, facts.municipality_id, facts.institution_id, facts.class_id
    from facts where facts.transitions && array['new-school', 'repeated-grade'] or facts.transitions <> '{}' and exists (
      select from signals.term_summaries present
      where present.pupil_id = facts.id and present.semester_id = ${scope.semesterId}::uuid)
    on conflict (pupil_id, semester_id) do update set transitions = excluded.transitions
    where summary.transitions <> excluded.transitions`.execute(trx)
}
