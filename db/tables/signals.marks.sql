-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.marks (
  school_year text not null,
  pupil_id uuid not null,
  subject text not null,
  on_date date not null,
  sequence smallint not null,
  value text not null,
  points smallint,
  institution_id uuid not null,
  import_id uuid,
  constraint marks_pk PRIMARY KEY (school_year, pupil_id, subject, on_date, sequence),
  constraint marks_points_in_scale CHECK (((points >= 1) AND (points <= 10)))
) partition by LIST (school_year);

comment on table signals.marks is 'One row per mark; partitioned by school year';
comment on column signals.marks.sequence is '1 for the first mark of that day in the subject, then 2 …';
comment on column signals.marks.value is 'As recorded: 1–10, nv, i, ni, or a formative level';
comment on column signals.marks.points is '1–10 where the value is on the ten-point scale, else null';

alter table signals.marks enable row level security;

create policy insertable on signals.marks for insert to pamani_server
  with check (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy readable on signals.marks for select to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country) OR ( SELECT access.reaches_country('signals.read'::text) AS reaches_country) OR (EXISTS ( SELECT
   FROM signals.term_summaries s
  WHERE (s.pupil_id = marks.pupil_id)))));
create policy removable on signals.marks for delete to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy updatable on signals.marks for update to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select, update on signals.marks to pamani_server;
