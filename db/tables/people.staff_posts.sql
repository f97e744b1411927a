-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.staff_posts (
  id uuid not null,
  person_id uuid not null,
  institution_id uuid not null,
  post text not null,
  class_id uuid,
  starts_on date not null,
  ends_on date,
  constraint staff_posts_pk PRIMARY KEY (id),
  constraint staff_posts_class FOREIGN KEY (class_id) REFERENCES institutions.classes(id),
  constraint staff_posts_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint staff_posts_person FOREIGN KEY (person_id) REFERENCES people.persons(id)
);

comment on table people.staff_posts is 'Who works where as what; rights come from access.grants, not from here';

CREATE INDEX staff_posts_institution ON people.staff_posts USING btree (institution_id);
CREATE INDEX staff_posts_person ON people.staff_posts USING btree (person_id);

alter table people.staff_posts enable row level security;

create policy insertable on people.staff_posts for insert to pamani_server
  with check (((institution_id = ANY (( SELECT access.reach('staff.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('staff.write'::text) AS reaches_country)));
create policy readable on people.staff_posts for select to pamani_server
  using ((access.actor() IS NOT NULL));
create policy updatable on people.staff_posts for update to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('staff.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('staff.write'::text) AS reaches_country)));

grant insert, select, update on people.staff_posts to pamani_server;
