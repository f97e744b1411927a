-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.goal_values (
  id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  number integer not null,
  value smallint not null,
  said_by text not null,
  said_on date not null,
  words text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint goal_values_pk PRIMARY KEY (id),
  constraint goal_values_in_order UNIQUE (goal_id, number),
  constraint goal_values_goal FOREIGN KEY (plan_id, goal_id) REFERENCES plans.plan_goals(plan_id, id) ON DELETE CASCADE,
  constraint goal_values_on_scale CHECK (((value >= 0) AND (value <= 10))),
  constraint goal_values_sayer_known CHECK ((said_by = ANY (ARRAY['pupil'::text, 'guardian'::text, 'teacher'::text])))
);

comment on table plans.goal_values is 'How it goes on the scale of a goal, said on a day while the plan runs. The server may insert and read, never change';
comment on column plans.goal_values.number is 'Counts what was said of one goal';

CREATE INDEX goal_values_of_plan ON plans.goal_values USING btree (plan_id);

alter table plans.goal_values enable row level security;

create policy in_own_name on plans.goal_values for insert to pamani_server
  with check (((recorded_by = access.actor()) AND (EXISTS ( SELECT
   FROM (plans.plan_goals goal
     JOIN plans.plans parent ON ((parent.id = goal.plan_id)))
  WHERE ((goal.id = goal_values.goal_id) AND (goal.indicator = 'scale'::text) AND (parent.status = 'open'::text))))));
create policy insertable on plans.goal_values for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = goal_values.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.goal_values for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = goal_values.plan_id))));
create policy removable on plans.goal_values for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = goal_values.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.goal_values for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = goal_values.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = goal_values.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.goal_values to pamani_server;
