-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_risks (
  id uuid not null,
  plan_id uuid not null,
  classifier_version text not null,
  risk_code text not null,
  frequency smallint,
  position smallint not null,
  outcome text,
  helped text not null default ''::text,
  hindered text not null default ''::text,
  added_by uuid default access.actor(),
  constraint plan_risks_pk PRIMARY KEY (id),
  constraint plan_risks_of_plan UNIQUE (plan_id, id),
  constraint plan_risks_once UNIQUE (plan_id, classifier_version, risk_code),
  constraint plan_risks_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_risks_frequency_in_scale CHECK (((frequency >= 1) AND (frequency <= 3))),
  constraint plan_risks_outcome_known CHECK ((outcome = ANY (ARRAY['decreased'::text, 'unchanged'::text, 'increased'::text])))
);

comment on table plans.plan_risks is 'A risk that the plan works on, and what became of it';
comment on column plans.plan_risks.added_by is 'Null: added before this was kept';

alter table plans.plan_risks enable row level security;

create policy delete_living on plans.plan_risks for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text]))))));
create policy insert_living on plans.plan_risks for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text]))))));
create policy insertable on plans.plan_risks for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.plan_risks for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_risks.plan_id))));
create policy removable on plans.plan_risks for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_risks for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy update_living on plans.plan_risks for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_risks.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text]))))));

grant delete, insert, select, update on plans.plan_risks to pamani_server;
