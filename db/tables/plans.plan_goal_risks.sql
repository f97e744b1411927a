-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_goal_risks (
  plan_id uuid not null,
  plan_goal_id uuid not null,
  plan_risk_id uuid not null,
  constraint plan_goal_risks_pk PRIMARY KEY (plan_goal_id, plan_risk_id),
  constraint plan_goal_risks_goal FOREIGN KEY (plan_id, plan_goal_id) REFERENCES plans.plan_goals(plan_id, id) ON DELETE CASCADE,
  constraint plan_goal_risks_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_goal_risks_risk FOREIGN KEY (plan_id, plan_risk_id) REFERENCES plans.plan_risks(plan_id, id) ON DELETE CASCADE
);

comment on table plans.plan_goal_risks is 'Which goal is for which risk: many to many';

CREATE INDEX plan_goal_risks_of_plan ON plans.plan_goal_risks USING btree (plan_id);
CREATE INDEX plan_goal_risks_risk ON plans.plan_goal_risks USING btree (plan_risk_id);

alter table plans.plan_goal_risks enable row level security;

create policy delete_draft on plans.plan_goal_risks for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND (parent.status = ANY ('{draft}'::text[]))))));
create policy insert_living on plans.plan_goal_risks for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND (parent.status = ANY ('{draft,open}'::text[]))))));
create policy insertable on plans.plan_goal_risks for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.plan_goal_risks for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_goal_risks.plan_id))));
create policy removable on plans.plan_goal_risks for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_goal_risks for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy update_living on plans.plan_goal_risks for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_risks.plan_id) AND (parent.status = ANY ('{draft,open}'::text[]))))));

grant delete, insert, select on plans.plan_goal_risks to pamani_server;
