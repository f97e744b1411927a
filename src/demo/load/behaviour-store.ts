import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

/**
 * Remarks about behaviour as school journals have them: some praise for every fifth pupil of basic and secondary school, some
 * reprimands for every twelfth, and what was written about Elza. Drawn from the pupil's id, so that they are the same each time.
 */
export async function tellBehaviour(trx: Trx, today: string): Promise<void> {
  const draw = sql`abs(hashtext(pupil.id::text))`
  await sql`
    insert into signals.behaviour_records (pupil_id, on_date, kind, remark, school_year, recorded_institution_id,
      municipality_id, institution_id, class_id)
    select pupil.id, drawn.day, drawn.kind, drawn.remark, class.school_year, pupil.institution_id,
      pupil.municipality_id, pupil.institution_id, pupil.class_id
    from people.pupils pupil
    join institutions.classes class on class.id = pupil.class_id and class.grade > 0
    join institutions.semesters semester on semester.school_year = class.school_year and semester.number = 1
    cross join lateral (
      select semester.starts_on + ((${draw} / 7 + number * 11) % 70) as day, 'praise' as kind,
        (array['Palīdzēja klasesbiedram', 'Labs darbs stundā', ''])[1 + (${draw} + number) % 3] as remark
      from generate_series(1, 1 + ${draw} % 2) number where ${draw} % 5 = 0
      union all
      select semester.starts_on + ((${draw} / 3 + number * 9) % 70), case when number % 4 = 0 then 'incident' else 'reprimand' end,
        (array['Traucēja stundu', 'Nav mācību līdzekļu', ''])[1 + (${draw} + number) % 3]
      from generate_series(1, 1 + ${draw} % 6) number where ${draw} % 12 = 1) drawn
    where drawn.day < ${today}::date and extract(isodow from drawn.day) < 6
      and pupil.id not in (select account.person_id from access.accounts account where account.demonstration)
    on conflict do nothing`.execute(trx)
  await sql`
    insert into signals.behaviour_records (pupil_id, on_date, kind, remark, school_year, recorded_institution_id,
      municipality_id, institution_id, class_id)
    select pupil.id, told.day::date, told.kind, told.remark, class.school_year, pupil.institution_id,
      pupil.municipality_id, pupil.institution_id, pupil.class_id
    from people.pupils pupil
    join institutions.classes class on class.id = pupil.class_id
    cross join (values
      ('2026-10-08', 'praise', 'Sagatavoja plakātu klases vakaram'),
      ('2026-11-10', 'reprimand', 'Nav mājasdarba'),
      ('2026-11-17', 'reprimand', '')) told (day, kind, remark)
    where pupil.id = ${castId('elza.liepina')}::uuid and told.day::date <= ${today}::date
    on conflict do nothing`.execute(trx)
}
