-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.measure_reports (
  id uuid not null,
  plan_id uuid not null,
  measure_id uuid not null,
  status text not null,
  reason text not null default ''::text,
  alternative text not null default ''::text,
  said_by uuid not null,
  said_at timestamp with time zone not null,
  constraint measure_reports_pk PRIMARY KEY (id),
  constraint measure_reports_of_plan UNIQUE (plan_id, id),
  constraint measure_reports_measure FOREIGN KEY (plan_id, measure_id) REFERENCES plans.plan_measures(plan_id, id) ON DELETE CASCADE,
  constraint measure_reports_cannot_told CHECK ((((status = 'cannot'::text) = (reason <> ''::text)) AND ((status = 'cannot'::text) = (alternative <> ''::text)))),
  constraint measure_reports_status_known CHECK ((status = ANY (ARRAY['planned'::text, 'under_way'::text, 'done'::text, 'cannot'::text])))
);

comment on table plans.measure_reports is 'How far a measure is: the newest report holds. The server may insert and read, never change';
comment on column plans.measure_reports.reason is 'Of a measure that cannot be done: why';
comment on column plans.measure_reports.alternative is 'Of a measure that cannot be done: what could be done in its place';

CREATE INDEX measure_reports_cannot ON plans.measure_reports USING btree (plan_id) WHERE (status = 'cannot'::text);
CREATE INDEX measure_reports_of_measure ON plans.measure_reports USING btree (measure_id, said_at DESC);

alter table plans.measure_reports enable row level security;

create policy by_responsible on plans.measure_reports for insert to pamani_server
  with check (plans.is_responsible(plan_id, measure_id));
create policy in_own_name on plans.measure_reports for insert to pamani_server
  with check (((said_by = access.actor()) AND plans.runs(plan_id)));
create policy insertable on plans.measure_reports for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_reports.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.measure_reports for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = measure_reports.plan_id))));
create policy removable on plans.measure_reports for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_reports.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.measure_reports for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_reports.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = measure_reports.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.measure_reports to pamani_server;
