import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/**
 * Class screening of the last two semesters. Most classes are done, some are begun, some have not begun; the class of the cast
 * waits for its teacher. Absence and performance follow the journal, the rest is drawn.
 */
export async function screenClasses(trx: Trx, today: string): Promise<void> {
  await sql`
    insert into screening.answers (pupil_id, semester_id, sign, classifier, classifier_version, value, version, answered_by,
      answered_at, municipality_id, institution_id, class_id)
    select pupil.id, semester.id, sign.code, sign.classifier, sign.version, ${VALUE}, 1, teacher.person_id,
      (least(semester.ends_on, ${today}::date) - (${DRAW_OF_CLASS} % 21) + time '12:00') at time zone 'UTC',
      pupil.municipality_id, pupil.institution_id, pupil.class_id
    from (select id, starts_on, ends_on, row_number() over (order by starts_on desc) = 1 as is_present
          from institutions.semesters where starts_on <= ${today}::date order by starts_on desc limit 2) semester
    cross join people.pupils pupil
    join institutions.classes class on class.id = pupil.class_id and (semester.is_present or class.grade > 1)
    join lateral (
      select holder.person_id from access.grants holder
      where holder.scope_id = pupil.class_id and holder.role = 'class_teacher' limit 1) teacher on true
    left join signals.term_summaries term on term.pupil_id = pupil.id and term.semester_id = semester.id
    join classifiers.items sign on (sign.classifier, sign.version) = (
      case class.grade when 0 then 'preschool-screening-sign' else 'screening-sign' end,
      case class.grade when 0 then '2026' else '2023' end)
    where not (semester.is_present and exists (
        select from access.accounts account where account.person_id = teacher.person_id and account.demonstration))
      and (not semester.is_present or ${DRAW_OF_CLASS} % 100 < 70
        or (${DRAW_OF_CLASS} % 100 < 85 and abs(hashtext(pupil.id::text)) % 100 < 55))`.execute(trx)
  await keepSomeChanges(trx)
}

/** One in fifteen of those who often show a sign was seen milder a few days before, by the same teacher. */
async function keepSomeChanges(trx: Trx): Promise<void> {
  await sql`
    insert into screening.changes (pupil_id, semester_id, sign, classifier, classifier_version, before, before_by, before_at, after,
      changed_by, changed_at, municipality_id, institution_id, class_id)
    select answer.pupil_id, answer.semester_id, answer.sign, answer.classifier, answer.classifier_version, answer.value - 1,
      answer.answered_by, answer.answered_at - interval '4 days', answer.value, answer.answered_by, answer.answered_at,
      answer.municipality_id, answer.institution_id, answer.class_id
    from screening.answers answer
    where answer.value >= 2 and abs(hashtext(answer.pupil_id::text || answer.sign)) % 15 = 0`.execute(trx)
}

const DRAW_OF_CLASS = sql`abs(hashtext(class.id::text))`

const UNEXCUSED_SHARE = sql`(case class.grade when 0 then coalesce(term.days_unexcused, 0) / 3.0 else coalesce(term.lessons_unexcused, 0) / 20.0 end)`

const LOW_SUBJECTS = sql`(select count(*) from signals.subject_summaries subject
  where subject.pupil_id = pupil.id and subject.semester_id = semester.id and subject.mean_hundredths < 400)`

const DRAW_OF_SIGN = sql`abs(hashtext(pupil.id::text || semester.id::text || sign.code)) % 1000`

const VALUE = sql`(case sign.code
  when 'absences' then case when ${UNEXCUSED_SHARE} > 1 then 3 when ${UNEXCUSED_SHARE} > 0.5 then 2 when ${UNEXCUSED_SHARE} > 0.25 then 1 else 0 end
  when 'performance' then least(3, ${LOW_SUBJECTS})
  else case when ${DRAW_OF_SIGN} < 880 then 0 when ${DRAW_OF_SIGN} < 950 then 1 when ${DRAW_OF_SIGN} < 988 then 2 else 3 end end)`
