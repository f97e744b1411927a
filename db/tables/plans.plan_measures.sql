-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_measures (
  id uuid not null,
  plan_id uuid not null,
  classifier text not null,
  classifier_version text not null,
  item_code text not null,
  description text not null default ''::text,
  responsible_id uuid,
  responsible_name text not null default ''::text,
  planned_hours numeric(6,2),
  position smallint not null,
  added_by uuid default access.actor(),
  subject text,
  constraint plan_measures_pk PRIMARY KEY (id),
  constraint plan_measures_of_plan UNIQUE (plan_id, id),
  constraint plan_measures_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_measures_subject FOREIGN KEY (subject) REFERENCES signals.subjects(code),
  constraint plan_measures_classifier_known CHECK ((classifier = ANY (ARRAY['activity'::text, 'support-kind'::text]))),
  constraint plan_measures_hours_sensible CHECK (((planned_hours >= (0)::numeric) AND (planned_hours <= (1000)::numeric)))
);

comment on table plans.plan_measures is 'A measure from the catalogue; one measure may serve several risks of the plan';
comment on column plans.plan_measures.responsible_id is 'Member of staff; responsible_name tells of somebody outside the school';
comment on column plans.plan_measures.added_by is 'Null: added before this was kept';
comment on column plans.plan_measures.subject is 'School subject in which it helps; null: none, or not said';

alter table plans.plan_measures enable row level security;

create policy delete_living on plans.plan_measures for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text]))))));
create policy insert_living on plans.plan_measures for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text]))))));
create policy insertable on plans.plan_measures for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.plan_measures for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_measures.plan_id))));
create policy removable on plans.plan_measures for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_measures for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy update_living on plans.plan_measures for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_measures.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text]))))));

grant delete, insert, select, update on plans.plan_measures to pamani_server;
