-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_goals (
  id uuid not null,
  plan_id uuid not null,
  goal text not null default ''::text,
  indicator text,
  subject text,
  target numeric(6,2),
  scale_low text not null default ''::text,
  scale_high text not null default ''::text,
  scale_start smallint,
  reached text,
  reached_why text not null default ''::text,
  position smallint not null,
  added_by uuid default access.actor(),
  constraint plan_goals_pk PRIMARY KEY (id),
  constraint plan_goals_of_plan UNIQUE (plan_id, id),
  constraint plan_goals_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_goals_subject FOREIGN KEY (subject) REFERENCES signals.subjects(code),
  constraint plan_goals_indicator_known CHECK ((indicator = ANY (ARRAY['lessons_unexcused'::text, 'lessons_excused'::text, 'subjects_below_four'::text, 'mean_mark'::text, 'subject_mean'::text, 'scale'::text]))),
  constraint plan_goals_reached_known CHECK ((reached = ANY (ARRAY['reached'::text, 'partly'::text, 'not_reached'::text]))),
  constraint plan_goals_start_on_scale CHECK (((scale_start >= 0) AND (scale_start <= 10))),
  constraint plan_goals_target_sensible CHECK (((target >= (0)::numeric) AND (target <= (1000)::numeric)))
);

comment on table plans.plan_goals is 'What will be seen when it is better, how that is measured, and in the end whether it was reached';
comment on column plans.plan_goals.goal is 'What will be seen, in plain words';
comment on column plans.plan_goals.indicator is 'Null: nothing is measured. Absences are counted as lessons a week; scale is an agreed one from 0 to 10, higher is better';
comment on column plans.plan_goals.subject is 'Of subject_mean: whose mean mark';
comment on column plans.plan_goals.target is 'At most so much of absences and subjects below four, at least so much of a mean or on the scale';
comment on column plans.plan_goals.scale_low is 'What 0 on the scale means; empty: difficult';
comment on column plans.plan_goals.scale_high is 'What 10 on the scale means; empty: good';
comment on column plans.plan_goals.scale_start is 'Baseline on the scale, agreed in the draft; frozen with the proposal like every other column of measuring';
comment on column plans.plan_goals.reached is 'What was said at evaluation; null where it follows from what was measured';
comment on column plans.plan_goals.reached_why is 'Why it was said otherwise than measured';
comment on column plans.plan_goals.added_by is 'Null: a text of a risk added before this was kept';

CREATE TRIGGER guard_goal BEFORE UPDATE ON plans.plan_goals FOR EACH ROW EXECUTE FUNCTION plans.guard_goal();

alter table plans.plan_goals enable row level security;

create policy delete_draft on plans.plan_goals for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND (parent.status = ANY ('{draft}'::text[]))))));
create policy insert_living on plans.plan_goals for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND (parent.status = ANY ('{draft,open}'::text[]))))));
create policy insertable on plans.plan_goals for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy measured_from_the_draft on plans.plan_goals for insert to pamani_server
  with check (((indicator IS NULL) AND (target IS NULL) AND (scale_start IS NULL) AND (reached IS NULL)));
create policy readable on plans.plan_goals for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_goals.plan_id))));
create policy removable on plans.plan_goals for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_goals for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy update_living on plans.plan_goals for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_goals.plan_id) AND (parent.status = ANY ('{draft,open}'::text[]))))));

grant delete, insert, select, update on plans.plan_goals to pamani_server;
