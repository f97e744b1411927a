import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** Subjects of grades 1 to 3 as `signals.subjects` calls them. */
const SUBJECTS = [
  'matematika',
  'latviesu-valoda',
  'anglu-valoda',
  'dabaszinibas',
  'muzika',
  'vizuala-maksla',
  'sports',
] as const

/**
 * Grades 1 to 3 are not given marks but levels: "sācis apgūt", "turpina apgūt", "apguvis", "apguvis padziļināti". Some in each
 * subject of this semester and the one before; one pupil in twelve is mostly at the beginning. Drawn from ids, the same each time.
 */
export async function giveLevels(trx: Trx, today: string): Promise<void> {
  await sql`
    insert into signals.marks (school_year, pupil_id, subject, on_date, sequence, value, institution_id)
    select semester.school_year, pupil.id, subject.code, given.day, 1,
      case when abs(hashtext(pupil.id::text)) % 12 = 3 then (array['S', 'S', 'T'])[1 + given.draw % 3]
        else (array['T', 'A', 'A', 'A', 'P', 'T'])[1 + given.draw % 6] end,
      pupil.institution_id
    from (
      select * from institutions.semesters semester where semester.starts_on <= ${today}::date
      order by semester.starts_on desc limit 2) semester
    cross join people.pupils pupil
    join institutions.classes class on class.id = pupil.class_id
      and class.grade between (case when class.school_year = semester.school_year then 1 else 2 end) and 3
    cross join unnest(${[...SUBJECTS]}::text[]) as subject (code)
    cross join generate_series(0, 3) as turn
    cross join lateral (
      select abs(hashtext(pupil.id::text || subject.code || semester.id::text || turn)) as draw) drawn
    cross join lateral (select drawn.draw, semester.starts_on + 7 + turn * 17 + drawn.draw % 15 as day) given
    where given.day < ${today}::date and given.day <= semester.ends_on and extract(isodow from given.day) < 6
      and not exists (select from institutions.holidays free where given.day between free.starts_on and free.ends_on)
    on conflict do nothing`.execute(trx)
}
