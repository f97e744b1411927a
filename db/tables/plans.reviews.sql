-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.reviews (
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  held_on date not null,
  pupil_present boolean not null,
  guardian_present boolean not null,
  others text not null default ''::text,
  words text not null default ''::text,
  changes text not null default ''::text,
  next_on date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint reviews_pk PRIMARY KEY (id),
  constraint reviews_in_order UNIQUE (plan_id, number),
  constraint reviews_of_plan UNIQUE (plan_id, id),
  constraint reviews_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint reviews_next_is_later CHECK ((next_on > held_on))
);

comment on table plans.reviews is 'A look at a plan that runs. The server may insert and read, never change: what was said later is a review of its own';
comment on column plans.reviews.number is 'Counts the reviews of one plan';
comment on column plans.reviews.others is 'Who else was there, in words';
comment on column plans.reviews.words is 'What was said';
comment on column plans.reviews.changes is 'What is done otherwise from now on';
comment on column plans.reviews.next_on is 'Day of the next review; null: none before the evaluation';

alter table plans.reviews enable row level security;

create policy in_own_name on plans.reviews for insert to pamani_server
  with check (((recorded_by = access.actor()) AND (held_on <= access.today()) AND (EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = reviews.plan_id) AND (parent.status = 'open'::text))))));
create policy insertable on plans.reviews for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = reviews.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.reviews for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = reviews.plan_id))));
create policy removable on plans.reviews for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = reviews.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.reviews for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = reviews.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = reviews.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.reviews to pamani_server;
