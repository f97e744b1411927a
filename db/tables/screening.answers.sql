-- Made by `npm run db:types` from the migrated database. Do not edit.

create table screening.answers (
  pupil_id uuid not null,
  semester_id uuid not null,
  sign text not null,
  classifier text not null,
  classifier_version text not null,
  value smallint,
  version integer not null,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint answers_pk PRIMARY KEY (pupil_id, semester_id, sign),
  constraint answers_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint answers_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint answers_value_in_scale CHECK (((value >= 0) AND (value <= 3)))
);

comment on table screening.answers is 'What was seen of one sign of one pupil in one semester; who looked and saw nothing is a row too';
comment on column screening.answers.classifier is 'Set of signs: screening-sign, in preschool preschool-screening-sign';
comment on column screening.answers.value is '0 not observed, 1 rarely, 2 often, 3 always; null: the answer was taken back';
comment on column screening.answers.version is 'Counts saves; a save made from an older version is a conflict';

CREATE INDEX answers_class_id_idx ON screening.answers USING btree (class_id);
CREATE INDEX answers_institution_id_idx ON screening.answers USING btree (institution_id);
CREATE INDEX answers_municipality_id_idx ON screening.answers USING btree (municipality_id);
CREATE INDEX answers_progress ON screening.answers USING btree (semester_id, institution_id, class_id, pupil_id) INCLUDE (value);

CREATE TRIGGER fill_place BEFORE INSERT ON screening.answers FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER keep_change AFTER UPDATE ON screening.answers FOR EACH ROW WHEN (((new.value IS DISTINCT FROM old.value) AND (new.version > old.version))) EXECUTE FUNCTION screening.keep_change();

alter table screening.answers enable row level security;

create policy insertable on screening.answers for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));
create policy readable on screening.answers for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.read'::text) AS reaches_country)));
create policy removable on screening.answers for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));
create policy updatable on screening.answers for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));

grant insert, select, update on screening.answers to pamani_server;
