-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.enrolments (
  id uuid not null,
  pupil_id uuid not null,
  institution_id uuid not null,
  class_id uuid,
  starts_on date not null,
  ends_on date,
  end_reason text,
  constraint enrolments_pk PRIMARY KEY (id),
  constraint enrolments_class FOREIGN KEY (class_id) REFERENCES institutions.classes(id),
  constraint enrolments_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint enrolments_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint enrolments_period_ordered CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);

comment on column people.enrolments.ends_on is 'First day on which the pupil no longer belongs to the institution or class; null: still there';

CREATE INDEX enrolments_institution ON people.enrolments USING btree (institution_id, starts_on);
CREATE INDEX enrolments_pupil ON people.enrolments USING btree (pupil_id, starts_on);

alter table people.enrolments enable row level security;

create policy insertable on people.enrolments for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = enrolments.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))));
create policy readable on people.enrolments for select to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE (parent.id = enrolments.pupil_id))));
create policy removable on people.enrolments for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = enrolments.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))));
create policy updatable on people.enrolments for update to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = enrolments.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = enrolments.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))));

grant insert, select, update on people.enrolments to pamani_server;
