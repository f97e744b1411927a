-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.assessment_answers (
  assessment_id uuid not null,
  risk_code text not null,
  intensity smallint,
  present boolean,
  frequency smallint,
  note text not null default ''::text,
  version integer not null,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  constraint assessment_answers_pk PRIMARY KEY (assessment_id, risk_code),
  constraint assessment_answers_assessment FOREIGN KEY (assessment_id) REFERENCES risk.assessments(id) ON DELETE CASCADE,
  constraint assessment_answers_frequency_in_scale CHECK (((frequency >= 1) AND (frequency <= 3))),
  constraint assessment_answers_intensity_in_scale CHECK (((intensity >= 0) AND (intensity <= 3))),
  constraint assessment_answers_one_scale CHECK (((intensity IS NULL) <> (present IS NULL)))
);

comment on table risk.assessment_answers is 'One risk as it was seen; a risk that was looked at and not found is a row too';
comment on column risk.assessment_answers.intensity is '0 not observed, 1 rarely, 2 often, 3 always';
comment on column risk.assessment_answers.frequency is '1 first identified, 2 repeated, 3 lasting; null while not observed';
comment on column risk.assessment_answers.version is 'Counts saves; a save made from an older version is a conflict';

alter table risk.assessment_answers enable row level security;

create policy insert_own on risk.assessment_answers for insert to pamani_server
  with check (((answered_by = access.actor()) AND (EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND (parent.started_by = access.actor()) AND (parent.status = 'draft'::text))))));
create policy insertable on risk.assessment_answers for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))));
create policy readable on risk.assessment_answers for select to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE (parent.id = assessment_answers.assessment_id))));
create policy removable on risk.assessment_answers for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))));
create policy updatable on risk.assessment_answers for update to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))));
create policy update_own on risk.assessment_answers for update to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND (parent.started_by = access.actor()) AND (parent.status = 'draft'::text)))))
  with check (((answered_by = access.actor()) AND (EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_answers.assessment_id) AND (parent.started_by = access.actor()) AND (parent.status = 'draft'::text))))));

grant insert, select on risk.assessment_answers to pamani_server;
grant update (intensity, present, frequency, note, version, answered_by, answered_at) on risk.assessment_answers to pamani_server;
