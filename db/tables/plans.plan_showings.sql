-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_showings (
  plan_id uuid not null,
  number integer not null,
  content jsonb not null,
  shown_by uuid not null,
  shown_at timestamp with time zone not null,
  constraint plan_showings_pk PRIMARY KEY (plan_id, number),
  constraint plan_showings_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_showings_counted CHECK ((number > 0))
);

comment on table plans.plan_showings is 'What of a draft was shown to the family, as it was then: half-written words are not read by them. The server may insert and read, never change';
comment on column plans.plan_showings.number is 'Counts the showings of one plan; the last one is what the family reads until the plan runs';
comment on column plans.plan_showings.content is 'Made by plans.content_for_family when the row is added, whatever the server says';

CREATE TRIGGER keep_showing BEFORE INSERT ON plans.plan_showings FOR EACH ROW EXECUTE FUNCTION plans.keep_showing();

alter table plans.plan_showings enable row level security;

create policy insertable on plans.plan_showings for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_showings.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy of_what_waits on plans.plan_showings for insert to pamani_server
  with check (((shown_by = access.actor()) AND (EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_showings.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'proposed'::text])))))));
create policy readable on plans.plan_showings for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_showings.plan_id))));
create policy removable on plans.plan_showings for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_showings.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_showings for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_showings.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_showings.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert (plan_id, number, shown_by, shown_at) on plans.plan_showings to pamani_server;
grant select on plans.plan_showings to pamani_server;
