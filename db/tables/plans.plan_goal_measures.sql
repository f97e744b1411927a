-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_goal_measures (
  plan_id uuid not null,
  plan_goal_id uuid not null,
  plan_measure_id uuid not null,
  constraint plan_goal_measures_pk PRIMARY KEY (plan_goal_id, plan_measure_id),
  constraint plan_goal_measures_goal FOREIGN KEY (plan_id, plan_goal_id) REFERENCES plans.plan_goals(plan_id, id) ON DELETE CASCADE,
  constraint plan_goal_measures_measure FOREIGN KEY (plan_id, plan_measure_id) REFERENCES plans.plan_measures(plan_id, id) ON DELETE CASCADE,
  constraint plan_goal_measures_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE
);

comment on table plans.plan_goal_measures is 'Which measure helps to reach which goal: many to many, may be left out';

CREATE INDEX plan_goal_measures_measure ON plans.plan_goal_measures USING btree (plan_measure_id);
CREATE INDEX plan_goal_measures_of_plan ON plans.plan_goal_measures USING btree (plan_id);

alter table plans.plan_goal_measures enable row level security;

create policy delete_draft on plans.plan_goal_measures for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND (parent.status = ANY ('{draft}'::text[]))))));
create policy insert_living on plans.plan_goal_measures for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND (parent.status = ANY ('{draft,open}'::text[]))))));
create policy insertable on plans.plan_goal_measures for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.plan_goal_measures for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_goal_measures.plan_id))));
create policy removable on plans.plan_goal_measures for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_goal_measures for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy update_living on plans.plan_goal_measures for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goal_measures.plan_id) AND (parent.status = ANY ('{draft,open}'::text[]))))));

grant delete, insert, select on plans.plan_goal_measures to pamani_server;
