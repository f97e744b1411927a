-- Made by `npm run db:types` from the migrated database. Do not edit.

create table screening.changes (
  id uuid not null default gen_random_uuid(),
  pupil_id uuid not null,
  semester_id uuid not null,
  sign text not null,
  classifier text not null,
  classifier_version text not null,
  before smallint,
  before_by uuid not null,
  before_at timestamp with time zone not null,
  after smallint,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint changes_pk PRIMARY KEY (id),
  constraint changes_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint changes_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint changes_something CHECK ((before IS DISTINCT FROM after))
);

comment on table screening.changes is 'Answers of class screening that were changed or taken back: from what, by whom, to what';
comment on column screening.changes.before is 'As screening.answers.value; null: there was no answer any more';
comment on column screening.changes.before_by is 'Who gave the answer that no longer holds';
comment on column screening.changes.after is 'As screening.answers.value; null: the answer was taken back';

CREATE INDEX changes_class_id_idx ON screening.changes USING btree (class_id);
CREATE INDEX changes_institution_id_idx ON screening.changes USING btree (institution_id);
CREATE INDEX changes_municipality_id_idx ON screening.changes USING btree (municipality_id);
CREATE INDEX changes_of_pupil ON screening.changes USING btree (pupil_id, changed_at DESC);

CREATE TRIGGER fill_place BEFORE INSERT ON screening.changes FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table screening.changes enable row level security;

create policy insertable on screening.changes for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));
create policy readable on screening.changes for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.read'::text) AS reaches_country)));
create policy removable on screening.changes for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));
create policy updatable on screening.changes for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('screening.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('screening.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('screening.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('screening.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('screening.write'::text) AS reaches_country)));

grant select on screening.changes to pamani_server;
