import type pg from 'pg'

/** 3 000 pupils of 12 schools in two municipalities with a month of absences and their flags: enough for every query to find something. */
export async function fillSmallCountry(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create temporary table place as
      select school, gen_random_uuid() as institution_id,
        (select id from institutions.municipalities where scheme = (select max(scheme) from institutions.municipalities)
         order by code offset school % 2 limit 1) as municipality_id
      from generate_series(1, 12) school;
    insert into institutions.institutions (id, name, kind, founder, municipality_id, first_grade, last_grade)
      select institution_id, school || '. pamatskola', 'general', 'municipality', municipality_id, 1, 9 from place;
    insert into institutions.classes (id, institution_id, school_year, name, grade)
      select gen_random_uuid(), institution_id, '2026/27', grade || '.' || letter, grade
      from place, generate_series(1, 5) grade, unnest(array['a', 'b']) letter;
    insert into people.pupils (id, given_name, family_name, born_on, sex, declared_municipality_id, municipality_id, institution_id, class_id)
      select gen_random_uuid(), (array['Anna', 'Andris', 'Elza'])[1 + seat % 3], (array['Bērziņa', 'Kalniņa', 'Ozola'])[1 + seat % 3],
        '2012-01-01'::date + seat * 31, 'female', place.municipality_id, place.municipality_id, place.institution_id, class.id
      from place join institutions.classes class on class.institution_id = place.institution_id, generate_series(1, 25) seat;
    insert into people.enrolments (id, pupil_id, institution_id, class_id, starts_on)
      select gen_random_uuid(), id, institution_id, class_id, '2026-09-01' from people.pupils;
    insert into signals.term_summaries (pupil_id, semester_id, lessons_unexcused, absences_until, municipality_id, institution_id, class_id)
      select pupil.id, semester.id, (extract(doy from pupil.born_on)::int * 7) % 30, '2026-11-20', pupil.municipality_id, pupil.institution_id, pupil.class_id
      from people.pupils pupil, institutions.semesters semester where semester.school_year = '2026/27' and semester.number = 1;
    analyze`)
}
