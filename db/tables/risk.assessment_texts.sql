-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.assessment_texts (
  assessment_id uuid not null,
  field text not null,
  value text not null,
  version integer not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  constraint assessment_texts_pk PRIMARY KEY (assessment_id, field),
  constraint assessment_texts_assessment FOREIGN KEY (assessment_id) REFERENCES risk.assessments(id) ON DELETE CASCADE,
  constraint assessment_texts_field_known CHECK ((field = ANY (ARRAY['strengths'::text, 'pupil_view'::text, 'summary'::text])))
);

comment on table risk.assessment_texts is 'Strengths, the pupil''s own view, a summary: each saves itself with a version of its own';

alter table risk.assessment_texts enable row level security;

create policy insert_own on risk.assessment_texts for insert to pamani_server
  with check (((saved_by = access.actor()) AND (EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND (parent.started_by = access.actor()) AND (parent.status = 'draft'::text))))));
create policy insertable on risk.assessment_texts for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))));
create policy readable on risk.assessment_texts for select to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE (parent.id = assessment_texts.assessment_id))));
create policy removable on risk.assessment_texts for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))));
create policy updatable on risk.assessment_texts for update to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('assessment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('assessment.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('assessment.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('assessment.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('assessment.write'::text) AS reaches_country))))));
create policy update_own on risk.assessment_texts for update to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND (parent.started_by = access.actor()) AND (parent.status = 'draft'::text)))))
  with check (((saved_by = access.actor()) AND (EXISTS ( SELECT
   FROM risk.assessments parent
  WHERE ((parent.id = assessment_texts.assessment_id) AND (parent.started_by = access.actor()) AND (parent.status = 'draft'::text))))));

grant insert, select on risk.assessment_texts to pamani_server;
grant update (value, version, saved_by, saved_at) on risk.assessment_texts to pamani_server;
