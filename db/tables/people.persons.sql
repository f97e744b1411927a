-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.persons (
  id uuid not null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  constraint persons_pk PRIMARY KEY (id)
);

comment on table people.persons is 'Grown-ups: staff, guardians, officials. Pupils who sign in have a row with their pupil id';

CREATE UNIQUE INDEX persons_email ON people.persons USING btree (lower(email)) WHERE (email IS NOT NULL);

alter table people.persons enable row level security;

create policy insertable on people.persons for insert to pamani_server
  with check ((( SELECT access.reaches_country('staff.write'::text) AS reaches_country) OR (cardinality(( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)) > 0)));
create policy readable on people.persons for select to pamani_server
  using (((id = access.actor()) OR (EXISTS ( SELECT
   FROM people.staff_posts post
  WHERE (post.person_id = persons.id))) OR (EXISTS ( SELECT
   FROM people.guardianships tie
  WHERE (tie.person_id = persons.id))) OR ( SELECT access.reaches_country('staff.write'::text) AS reaches_country)));

grant insert, select, update on people.persons to pamani_server;
