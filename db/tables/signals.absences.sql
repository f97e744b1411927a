-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.absences (
  school_year text not null,
  pupil_id uuid not null,
  on_date date not null,
  lesson smallint not null,
  kind text not null,
  institution_id uuid not null,
  import_id uuid,
  constraint absences_pk PRIMARY KEY (school_year, pupil_id, on_date, lesson),
  constraint absences_kind_known CHECK ((kind = ANY (ARRAY['unexcused'::text, 'excused'::text, 'unknown'::text]))),
  constraint absences_lesson_known CHECK (((lesson >= 0) AND (lesson <= 15)))
) partition by LIST (school_year);

comment on table signals.absences is 'One row per pupil, day and missed lesson; partitioned by school year';
comment on column signals.absences.lesson is 'Number of the lesson; 0: the whole day (preschool, day registers)';
comment on column signals.absences.institution_id is 'Institution that recorded it; stays when the pupil moves';

alter table signals.absences enable row level security;

create policy insertable on signals.absences for insert to pamani_server
  with check (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy readable on signals.absences for select to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country) OR ( SELECT access.reaches_country('signals.read'::text) AS reaches_country) OR (EXISTS ( SELECT
   FROM signals.term_summaries s
  WHERE (s.pupil_id = absences.pupil_id)))));
create policy removable on signals.absences for delete to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy updatable on signals.absences for update to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select, update on signals.absences to pamani_server;
