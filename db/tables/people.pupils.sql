-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.pupils (
  id uuid not null,
  given_name text not null,
  family_name text not null,
  folded_name text not null generated always as (platform.fold(((family_name || ' '::text) || given_name))) stored,
  folded_given text not null generated always as (platform.fold(((given_name || ' '::text) || family_name))) stored,
  born_on date not null,
  sex text not null,
  personal_code_sealed bytea,
  personal_code_index bytea,
  school_number text,
  home_language text,
  declared_municipality_id uuid not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint pupils_pk PRIMARY KEY (id),
  constraint pupils_class FOREIGN KEY (class_id) REFERENCES institutions.classes(id),
  constraint pupils_declared FOREIGN KEY (declared_municipality_id) REFERENCES institutions.municipalities(id),
  constraint pupils_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint pupils_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint pupils_code_sealed_and_indexed CHECK (((personal_code_sealed IS NULL) = (personal_code_index IS NULL))),
  constraint pupils_sex_known CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
);

comment on table people.pupils is 'A pupil and the place that answers for the pupil now';
comment on column people.pupils.folded_name is 'Family name first. Compared byte by byte, so that the beginning of a name is a range: row-level security lets only such comparisons use an index';
comment on column people.pupils.folded_given is 'Given name first, searched in the same way';
comment on column people.pupils.personal_code_sealed is 'AES-256-GCM; the key is not in the database';
comment on column people.pupils.personal_code_index is 'HMAC-SHA-256 under its own key: finds a code without storing it';
comment on column people.pupils.school_number is 'The number by which the school itself knows the pupil';
comment on column people.pupils.municipality_id is 'Municipality of the present place of study; of residence when the pupil is enrolled nowhere';
comment on column people.pupils.institution_id is 'Present institution; null when enrolled nowhere';

CREATE INDEX pupils_class ON people.pupils USING btree (class_id, folded_name, id);
CREATE INDEX pupils_declared ON people.pupils USING btree (declared_municipality_id, folded_name);
CREATE INDEX pupils_institution ON people.pupils USING btree (institution_id, folded_name, id);
CREATE INDEX pupils_learning_elsewhere ON people.pupils USING btree (declared_municipality_id, folded_name, id) WHERE ((declared_municipality_id <> municipality_id) AND (institution_id IS NOT NULL));
CREATE INDEX pupils_living_elsewhere ON people.pupils USING btree (municipality_id, folded_name, id) WHERE ((declared_municipality_id <> municipality_id) AND (institution_id IS NOT NULL));
CREATE INDEX pupils_municipality ON people.pupils USING btree (municipality_id, folded_name, id);
CREATE INDEX pupils_municipality_given ON people.pupils USING btree (municipality_id, folded_given);
CREATE UNIQUE INDEX pupils_personal_code ON people.pupils USING btree (personal_code_index) WHERE (personal_code_index IS NOT NULL);

CREATE TRIGGER carry_place AFTER UPDATE ON people.pupils REFERENCING OLD TABLE AS moved_from NEW TABLE AS moved_to FOR EACH STATEMENT EXECUTE FUNCTION people.carry_place();
CREATE TRIGGER carry_residence AFTER UPDATE OF declared_municipality_id ON people.pupils FOR EACH ROW WHEN ((old.declared_municipality_id <> new.declared_municipality_id)) EXECUTE FUNCTION duties.carry_residence();
CREATE TRIGGER carry_unenrolled AFTER UPDATE OF declared_municipality_id ON people.pupils FOR EACH ROW WHEN ((old.declared_municipality_id <> new.declared_municipality_id)) EXECUTE FUNCTION unenrolled.carry_residence();
CREATE TRIGGER note_classes_deleted AFTER DELETE ON people.pupils REFERENCING OLD TABLE AS pupils_before FOR EACH STATEMENT EXECUTE FUNCTION risk.note_classes_of_pupils();
CREATE TRIGGER note_classes_inserted AFTER INSERT ON people.pupils REFERENCING NEW TABLE AS pupils_now FOR EACH STATEMENT EXECUTE FUNCTION risk.note_classes_of_pupils();
CREATE TRIGGER note_classes_updated AFTER UPDATE ON people.pupils REFERENCING OLD TABLE AS pupils_before NEW TABLE AS pupils_now FOR EACH STATEMENT EXECUTE FUNCTION risk.note_classes_of_pupils();

alter table people.pupils enable row level security;

create policy by_residence on people.pupils for select to pamani_server
  using ((declared_municipality_id = ANY (( SELECT access.reach('resident.read'::text, 'municipality'::text) AS reach)::uuid[])));
create policy insertable on people.pupils for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country)));
create policy readable on people.pupils for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('pupil.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('pupil.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('pupil.read'::text, 'class'::text) AS reach)::uuid[])) OR (id = ANY (( SELECT access.reach('pupil.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.read'::text) AS reaches_country)));
create policy removable on people.pupils for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country)));
create policy updatable on people.pupils for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('pupil.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('pupil.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('pupil.write'::text, 'class'::text) AS reach)::uuid[])) OR (id = ANY (( SELECT access.reach('pupil.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.write'::text) AS reaches_country)));

grant insert, select, update on people.pupils to pamani_server;
