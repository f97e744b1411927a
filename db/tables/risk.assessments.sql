-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.assessments (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  classifier_version text not null,
  status text not null,
  level text,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  completed_by uuid,
  completed_at timestamp with time zone,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  started_as text,
  constraint assessments_pk PRIMARY KEY (id),
  constraint assessments_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint assessments_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint assessments_classifier_known CHECK ((classifier_version = ANY (ARRAY['2018'::text, '2023'::text]))),
  constraint assessments_completed_whole CHECK (((status = 'completed'::text) = ((completed_at IS NOT NULL) AND (completed_by IS NOT NULL) AND (level IS NOT NULL)))),
  constraint assessments_level_known CHECK ((level = ANY (ARRAY['none'::text, 'preventive'::text, 'regular'::text, 'crisis'::text]))),
  constraint assessments_started_as_known CHECK ((started_as = ANY (ARRAY['class_teacher'::text, 'support_specialist'::text, 'school_leadership'::text]))),
  constraint assessments_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'completed'::text])))
);

comment on table risk.assessments is 'What one person saw of a pupil''s risks, strengths and own view, in one edition of the classifier; colleagues have their own';
comment on column risk.assessments.level is 'Follows from the highest frequency: preventive work, regular support, crisis intervention';
comment on column risk.assessments.started_by is 'Whose assessment it is: nobody else writes in it';
comment on column risk.assessments.started_as is 'The role that allowed it then; null where it was not kept';

CREATE INDEX assessments_class_id_idx ON risk.assessments USING btree (class_id);
CREATE INDEX assessments_institution_id_idx ON risk.assessments USING btree (institution_id);
CREATE INDEX assessments_municipality_id_idx ON risk.assessments USING btree (municipality_id);
CREATE INDEX assessments_pupil ON risk.assessments USING btree (pupil_id, started_at DESC);
CREATE INDEX assessments_round ON risk.assessments USING btree (pupil_id, semester_id, classifier_version);

CREATE TRIGGER fill_place BEFORE INSERT ON risk.assessments FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table risk.assessments enable row level security;

create policy insertable on risk.assessments for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country)));
create policy own_at_change on risk.assessments for update to pamani_server
  using (true)
  with check (((started_by = access.actor()) AND ((completed_by IS NULL) OR (completed_by = access.actor()))));
create policy own_at_start on risk.assessments for insert to pamani_server
  with check (((started_by = access.actor()) AND (status = 'draft'::text)));
create policy own_draft on risk.assessments for delete to pamani_server
  using (((started_by = access.actor()) AND (status = 'draft'::text)));
create policy readable on risk.assessments for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('assessment.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('assessment.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('assessment.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('assessment.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.read'::text) AS reaches_country)));
create policy removable on risk.assessments for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country)));
create policy updatable on risk.assessments for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country)));

grant delete, insert, select on risk.assessments to pamani_server;
grant update (status, level, completed_by, completed_at) on risk.assessments to pamani_server;
