-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.guardianships (
  pupil_id uuid not null,
  person_id uuid not null,
  relation text not null,
  valid_from date not null,
  valid_until date,
  constraint guardianships_pk PRIMARY KEY (pupil_id, person_id, valid_from),
  constraint guardianships_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint guardianships_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint guardianships_relation_known CHECK ((relation = ANY (ARRAY['mother'::text, 'father'::text, 'guardian'::text, 'foster_family'::text, 'other'::text])))
);

CREATE INDEX guardianships_person ON people.guardianships USING btree (person_id);

alter table people.guardianships enable row level security;

create policy insertable on people.guardianships for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = guardianships.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))));
create policy readable on people.guardianships for select to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE (parent.id = guardianships.pupil_id))));
create policy removable on people.guardianships for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = guardianships.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))));
create policy updatable on people.guardianships for update to pamani_server
  using ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = guardianships.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM people.pupils parent
  WHERE ((parent.id = guardianships.pupil_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country))))));

grant insert, select, update on people.guardianships to pamani_server;
