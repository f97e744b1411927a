-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_steps (
  plan_id uuid not null,
  number integer not null,
  kind text not null,
  remark text not null default ''::text,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  constraint plan_steps_pk PRIMARY KEY (plan_id, number),
  constraint plan_steps_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_steps_kind_known CHECK ((kind = ANY (ARRAY['proposed'::text, 'taken_back'::text, 'returned'::text, 'not_needed'::text, 'exempt'::text, 'closed'::text, 'continued'::text]))),
  constraint plan_steps_remark_given CHECK (((kind = ANY (ARRAY['proposed'::text, 'taken_back'::text, 'continued'::text])) OR (remark <> ''::text)))
);

comment on table plans.plan_steps is 'Who led a plan on: proposed, taken back, returned, ended without running, and after its evaluation closed or continued. The server may insert and read, never change';
comment on column plans.plan_steps.number is 'Counts the steps of one plan';

alter table plans.plan_steps enable row level security;

create policy in_own_name on plans.plan_steps for insert to pamani_server
  with check (((taken_by = access.actor()) AND (EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_steps.plan_id) AND
        CASE
            WHEN (plan_steps.kind = 'proposed'::text) THEN (parent.status = 'draft'::text)
            WHEN (plan_steps.kind = 'taken_back'::text) THEN ((parent.status = 'proposed'::text) AND plans.last_step_is(parent.id, '{proposed}'::text[], access.actor()))
            WHEN (plan_steps.kind = 'returned'::text) THEN ((parent.status = 'proposed'::text) AND plans.may_approve_at(parent.municipality_id, parent.institution_id, parent.class_id))
            WHEN (plan_steps.kind = ANY (ARRAY['not_needed'::text, 'exempt'::text])) THEN (parent.status = ANY (ARRAY['draft'::text, 'proposed'::text]))
            ELSE (parent.status = 'evaluated'::text)
        END)))));
create policy insertable on plans.plan_steps for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_steps.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.plan_steps for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_steps.plan_id))));
create policy removable on plans.plan_steps for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_steps.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_steps for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_steps.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_steps.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.plan_steps to pamani_server;
