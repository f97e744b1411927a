-- Goals of a plan as things of their own: each for one or several risks, with an indicator, where it starts and its target.
create table plans.plan_goals (
  id uuid not null,
  plan_id uuid not null,
  goal text not null default '',
  indicator text,
  subject text,
  target numeric(6, 2),
  scale_low text not null default '',
  scale_high text not null default '',
  scale_start smallint,
  reached text,
  reached_why text not null default '',
  position smallint not null,
  added_by uuid default access.actor(),
  constraint plan_goals_pk primary key (id),
  constraint plan_goals_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_goals_of_plan unique (plan_id, id),
  constraint plan_goals_subject foreign key (subject) references signals.subjects (code),
  constraint plan_goals_indicator_known
    check (indicator in ('lessons_unexcused', 'lessons_excused', 'subjects_below_four', 'mean_mark', 'subject_mean', 'scale')),
  constraint plan_goals_target_sensible check (target between 0 and 1000),
  constraint plan_goals_start_on_scale check (scale_start between 0 and 10),
  constraint plan_goals_reached_known check (reached in ('reached', 'partly', 'not_reached'))
);
comment on table plans.plan_goals is 'What will be seen when it is better, how that is measured, and in the end whether it was reached';
comment on column plans.plan_goals.goal is 'What will be seen, in plain words';
comment on column plans.plan_goals.indicator is
  'Null: nothing is measured. Absences are counted as lessons a week; scale is an agreed one from 0 to 10, higher is better';
comment on column plans.plan_goals.subject is 'Of subject_mean: whose mean mark';
comment on column plans.plan_goals.target is 'At most so much of absences and subjects below four, at least so much of a mean or on the scale';
comment on column plans.plan_goals.scale_low is 'What 0 on the scale means; empty: difficult';
comment on column plans.plan_goals.scale_high is 'What 10 on the scale means; empty: good';
comment on column plans.plan_goals.scale_start is 'Baseline on the scale, agreed in the draft; frozen with the proposal like every other column of measuring';
comment on column plans.plan_goals.reached is 'What was said at evaluation; null where it follows from what was measured';
comment on column plans.plan_goals.reached_why is 'Why it was said otherwise than measured';
comment on column plans.plan_goals.added_by is 'Null: a text of a risk added before this was kept';

create table plans.plan_goal_risks (
  plan_id uuid not null,
  plan_goal_id uuid not null,
  plan_risk_id uuid not null,
  constraint plan_goal_risks_pk primary key (plan_goal_id, plan_risk_id),
  constraint plan_goal_risks_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_goal_risks_goal foreign key (plan_id, plan_goal_id) references plans.plan_goals (plan_id, id) on delete cascade,
  constraint plan_goal_risks_risk foreign key (plan_id, plan_risk_id) references plans.plan_risks (plan_id, id) on delete cascade
);
comment on table plans.plan_goal_risks is 'Which goal is for which risk: many to many';
create index plan_goal_risks_risk on plans.plan_goal_risks (plan_risk_id);
create index plan_goal_risks_of_plan on plans.plan_goal_risks (plan_id);

create table plans.plan_goal_measures (
  plan_id uuid not null,
  plan_goal_id uuid not null,
  plan_measure_id uuid not null,
  constraint plan_goal_measures_pk primary key (plan_goal_id, plan_measure_id),
  constraint plan_goal_measures_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_goal_measures_goal foreign key (plan_id, plan_goal_id) references plans.plan_goals (plan_id, id) on delete cascade,
  constraint plan_goal_measures_measure foreign key (plan_id, plan_measure_id) references plans.plan_measures (plan_id, id) on delete cascade
);
comment on table plans.plan_goal_measures is 'Which measure helps to reach which goal: many to many, may be left out';
create index plan_goal_measures_measure on plans.plan_goal_measures (plan_measure_id);
create index plan_goal_measures_of_plan on plans.plan_goal_measures (plan_id);

create table plans.goal_values (
  id uuid not null,
  plan_id uuid not null,
  goal_id uuid not null,
  number integer not null,
  value smallint not null,
  said_by text not null,
  said_on date not null,
  words text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint goal_values_pk primary key (id),
  constraint goal_values_in_order unique (goal_id, number),
  constraint goal_values_goal foreign key (plan_id, goal_id) references plans.plan_goals (plan_id, id) on delete cascade,
  constraint goal_values_on_scale check (value between 0 and 10),
  constraint goal_values_sayer_known check (said_by in ('pupil', 'guardian', 'teacher'))
);
comment on table plans.goal_values is
  'How it goes on the scale of a goal, said on a day while the plan runs. The server may insert and read, never change';
comment on column plans.goal_values.number is 'Counts what was said of one goal';
create index goal_values_of_plan on plans.goal_values (plan_id);

-- The text that a risk had is its goal. It keeps the id of the risk, and with it every saved version of the text.
insert into plans.plan_goals (id, plan_id, goal, position, added_by)
  select risk.id, risk.plan_id, risk.goal, risk.position, risk.added_by from plans.plan_risks risk where btrim(risk.goal) <> '';
insert into plans.plan_goal_risks (plan_id, plan_goal_id, plan_risk_id)
  select goal.plan_id, goal.id, goal.id from plans.plan_goals goal;

-- The mean of a subject that a goal names is measured with the rest.
alter table plans.plan_baselines add column subject text not null default '';
alter table plans.plan_baselines drop constraint plan_baselines_pk;
alter table plans.plan_baselines add constraint plan_baselines_pk primary key (plan_id, indicator, subject);
alter table plans.plan_results add column subject text not null default '';
alter table plans.plan_results drop constraint plan_results_pk;
alter table plans.plan_results add constraint plan_results_pk primary key (plan_id, indicator, subject);
comment on column plans.plan_baselines.subject is 'Of subject_mean; else empty';
comment on column plans.plan_results.subject is 'Of subject_mean; else empty';

call access.protect_by_parent('plans.plan_goals', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_goal_risks', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_goal_measures', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.goal_values', 'plans.plans', 'plan_id', 'plan.write');

-- A goal goes only with a draft; more may come while the plan runs, but what they are measured by would have no baseline.
do $$
declare
  target text;
  parent text := 'exists (select from plans.plans parent where parent.id = plan_id and parent.status = any (%L::text[]))';
begin
  foreach target in array array['plan_goals', 'plan_goal_risks', 'plan_goal_measures'] loop
    execute format('create policy insert_living on plans.%I as restrictive for insert to pamani_server with check (%s)', target, format(parent, '{draft,open}'));
    execute format('create policy update_living on plans.%I as restrictive for update to pamani_server using (%s)', target, format(parent, '{draft,open}'));
    execute format('create policy delete_draft on plans.%I as restrictive for delete to pamani_server using (%s)', target, format(parent, '{draft}'));
  end loop;
end
$$;
create policy measured_from_the_draft on plans.plan_goals as restrictive for insert to pamani_server
  with check (indicator is null and target is null and scale_start is null and reached is null);
create policy in_own_name on plans.goal_values as restrictive for insert to pamani_server
  with check (
    recorded_by = access.actor()
    and exists (
      select from plans.plan_goals goal join plans.plans parent on parent.id = goal.plan_id
      where goal.id = goal_id and goal.indicator = 'scale' and parent.status = 'open'));

create function plans.guard_goal() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if row(old.indicator, old.subject, old.target, old.scale_low, old.scale_high, old.scale_start)
      is distinct from row(new.indicator, new.subject, new.target, new.scale_low, new.scale_high, new.scale_start)
    and exists (select from plans.plans plan where plan.id = old.plan_id and plan.status <> 'draft')
  then
    raise insufficient_privilege using message = 'what a goal is measured by stands still once its plan is proposed';
  end if;
  return new;
end
$$;
comment on function plans.guard_goal() is 'The baseline, the indicator and the target of a goal change only in a draft; also for the owner';
create trigger guard_goal before update on plans.plan_goals for each row execute function plans.guard_goal();
revoke all on routine plans.guard_goal() from public;

create or replace function plans.has_part_in(plan uuid, person uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from plans.plans p where p.id = has_part_in.plan and p.started_by = person)
    or exists (select from plans.plan_steps s where s.plan_id = has_part_in.plan and s.kind = 'proposed' and s.taken_by = person)
    or exists (select from plans.field_versions v where v.plan_id = has_part_in.plan and v.saved_by = person)
    or exists (select from plans.plan_agreements a where a.plan_id = has_part_in.plan and a.recorded_by = person)
    or exists (select from plans.plan_risks r where r.plan_id = has_part_in.plan and r.added_by = person)
    or exists (select from plans.plan_measures m where m.plan_id = has_part_in.plan and m.added_by = person)
    or exists (select from plans.plan_goals g where g.plan_id = has_part_in.plan and g.added_by = person)
$$;

grant select, insert, update, delete on plans.plan_goals to pamani_server;
grant select, insert, delete on plans.plan_goal_risks, plans.plan_goal_measures to pamani_server;
grant select, insert on plans.goal_values to pamani_server;
