-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.review_parts (
  plan_id uuid not null,
  review_id uuid not null,
  goal_id uuid,
  measure_id uuid,
  going text,
  words text not null default ''::text,
  constraint review_parts_of_goal UNIQUE (review_id, goal_id),
  constraint review_parts_of_measure UNIQUE (review_id, measure_id),
  constraint review_parts_goal FOREIGN KEY (plan_id, goal_id) REFERENCES plans.plan_goals(plan_id, id) ON DELETE CASCADE,
  constraint review_parts_measure FOREIGN KEY (plan_id, measure_id) REFERENCES plans.plan_measures(plan_id, id) ON DELETE CASCADE,
  constraint review_parts_review FOREIGN KEY (plan_id, review_id) REFERENCES plans.reviews(plan_id, id) ON DELETE CASCADE,
  constraint review_parts_going_known CHECK ((going = ANY (ARRAY['well'::text, 'partly'::text, 'badly'::text]))),
  constraint review_parts_one CHECK ((num_nonnulls(goal_id, measure_id) = 1)),
  constraint review_parts_told CHECK (((going IS NOT NULL) OR (words <> ''::text)))
);

comment on table plans.review_parts is 'How one goal or one measure went, as a review found';

CREATE INDEX review_parts_of_plan ON plans.review_parts USING btree (plan_id);

alter table plans.review_parts enable row level security;

create policy insertable on plans.review_parts for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = review_parts.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy of_own_review on plans.review_parts for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.reviews held
  WHERE ((held.id = review_parts.review_id) AND (held.recorded_by = access.actor())))));
create policy readable on plans.review_parts for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = review_parts.plan_id))));
create policy removable on plans.review_parts for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = review_parts.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.review_parts for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = review_parts.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = review_parts.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.review_parts to pamani_server;
