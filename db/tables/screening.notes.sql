-- Made by `npm run db:types` from the migrated database. Do not edit.

create table screening.notes (
  pupil_id uuid not null,
  semester_id uuid not null,
  value text not null,
  version integer not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint notes_pk PRIMARY KEY (pupil_id, semester_id),
  constraint notes_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint notes_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id)
);

comment on table screening.notes is 'A remark on one pupil, written while the class is screened';

CREATE INDEX notes_class_id_idx ON screening.notes USING btree (class_id);
CREATE INDEX notes_institution_id_idx ON screening.notes USING btree (institution_id);
CREATE INDEX notes_municipality_id_idx ON screening.notes USING btree (municipality_id);

CREATE TRIGGER fill_place BEFORE INSERT ON screening.notes FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table screening.notes enable row level security;

create policy insertable on screening.notes for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));
create policy readable on screening.notes for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.read'::text) AS reaches_country)));
create policy removable on screening.notes for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));
create policy updatable on screening.notes for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));

grant insert, select, update on screening.notes to pamani_server;
