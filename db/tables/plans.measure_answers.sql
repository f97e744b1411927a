-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.measure_answers (
  report_id uuid not null,
  plan_id uuid not null,
  answer text not null,
  measure_id uuid,
  words text not null default ''::text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  constraint measure_answers_pk PRIMARY KEY (report_id),
  constraint measure_answers_measure FOREIGN KEY (plan_id, measure_id) REFERENCES plans.plan_measures(plan_id, id) ON DELETE CASCADE,
  constraint measure_answers_report FOREIGN KEY (plan_id, report_id) REFERENCES plans.measure_reports(plan_id, id) ON DELETE CASCADE,
  constraint measure_answers_known CHECK ((answer = ANY (ARRAY['accepted'::text, 'otherwise'::text]))),
  constraint measure_answers_whole CHECK ((((answer = 'accepted'::text) = (measure_id IS NOT NULL)) AND ((answer = 'accepted'::text) OR (words <> ''::text))))
);

comment on table plans.measure_answers is 'What was decided where a measure cannot be done. The server may insert and read, never change';
comment on column plans.measure_answers.measure_id is 'The measure that was added because the other way was accepted';
comment on column plans.measure_answers.words is 'What was decided in place of the other way';

CREATE INDEX measure_answers_of_plan ON plans.measure_answers USING btree (plan_id);

alter table plans.measure_answers enable row level security;

create policy in_own_name on plans.measure_answers for insert to pamani_server
  with check (((answered_by = access.actor()) AND plans.runs(plan_id) AND (EXISTS ( SELECT
   FROM plans.measure_reports told
  WHERE ((told.id = measure_answers.report_id) AND (told.status = 'cannot'::text))))));
create policy insertable on plans.measure_answers for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_answers.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.measure_answers for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = measure_answers.plan_id))));
create policy removable on plans.measure_answers for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_answers.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.measure_answers for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_answers.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_answers.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.measure_answers to pamani_server;
