-- Listen and support: individual support plans (IAP) with many risks, many measures, a frozen baseline, an evaluation.
create schema plans;
comment on schema plans is 'Individual support plans';

create table plans.plans (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  status text not null,
  version integer not null,
  strengths text not null default '',
  pupil_words text not null default '',
  guardian_words text not null default '',
  starts_on date,
  ends_on date,
  review_on date,
  started_by uuid not null,
  started_at timestamptz not null,
  opened_by uuid,
  opened_at timestamptz,
  evaluated_by uuid,
  evaluated_at timestamptz,
  evaluation_summary text not null default '',
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint plans_pk primary key (id),
  constraint plans_pupil foreign key (pupil_id) references people.pupils (id),
  constraint plans_semester foreign key (semester_id) references institutions.semesters (id),
  constraint plans_status_known check (status in ('draft', 'open', 'evaluated')),
  constraint plans_opened_whole check ((status = 'draft') = (opened_at is null) and (opened_at is null) = (opened_by is null)),
  constraint plans_evaluated_whole
    check ((status = 'evaluated') = (evaluated_at is not null) and (evaluated_at is null) = (evaluated_by is null)),
  constraint plans_opened_with_period check (status = 'draft' or (starts_on is not null and ends_on >= starts_on))
);
comment on table plans.plans is 'Individual support plan (individuālais atbalsta plāns) of one pupil for one semester';
comment on column plans.plans.version is 'Counts every change of the plan; the versions of single fields are in plans.field_versions';
create index plans_pupil on plans.plans (pupil_id, started_at desc);
create index plans_semester on plans.plans (semester_id, institution_id);
create index plans_newest on plans.plans (started_at desc, id desc); -- the list of a municipality
create index plans_newest_of_institution on plans.plans (institution_id, started_at desc, id desc);
create unique index plans_one_live_draft on plans.plans (pupil_id, semester_id, started_by) where status = 'draft'; -- a double click makes one draft
call access.protect_pupil_table('plans.plans', 'plan.read', 'plan.write');

create table plans.plan_risks (
  id uuid not null,
  plan_id uuid not null,
  classifier_version text not null,
  risk_code text not null,
  frequency smallint,
  goal text not null default '',
  position smallint not null,
  outcome text,
  helped text not null default '',
  hindered text not null default '',
  constraint plan_risks_pk primary key (id),
  constraint plan_risks_plan foreign key (plan_id) references plans.plans (id),
  constraint plan_risks_once unique (plan_id, classifier_version, risk_code),
  constraint plan_risks_of_plan unique (plan_id, id),
  constraint plan_risks_frequency_in_scale check (frequency between 1 and 3),
  constraint plan_risks_outcome_known check (outcome in ('decreased', 'unchanged', 'increased'))
);
comment on table plans.plan_risks is 'A risk that the plan works on, its goal, and what became of it';

create table plans.plan_measures (
  id uuid not null,
  plan_id uuid not null,
  classifier text not null,
  classifier_version text not null,
  item_code text not null,
  description text not null default '',
  responsible_id uuid,
  responsible_name text not null default '',
  planned_hours numeric(6, 2),
  position smallint not null,
  constraint plan_measures_pk primary key (id),
  constraint plan_measures_plan foreign key (plan_id) references plans.plans (id),
  constraint plan_measures_of_plan unique (plan_id, id),
  constraint plan_measures_classifier_known check (classifier in ('activity', 'support-kind')),
  constraint plan_measures_hours_sensible check (planned_hours between 0 and 1000)
);
comment on table plans.plan_measures is 'A measure from the catalogue; one measure may serve several risks of the plan';
comment on column plans.plan_measures.responsible_id is 'Member of staff; responsible_name tells of somebody outside the school';

create table plans.plan_risk_measures (
  plan_id uuid not null,
  plan_risk_id uuid not null,
  plan_measure_id uuid not null,
  constraint plan_risk_measures_pk primary key (plan_risk_id, plan_measure_id),
  constraint plan_risk_measures_plan foreign key (plan_id) references plans.plans (id),
  constraint plan_risk_measures_risk foreign key (plan_id, plan_risk_id) references plans.plan_risks (plan_id, id) on delete cascade,
  constraint plan_risk_measures_measure foreign key (plan_id, plan_measure_id) references plans.plan_measures (plan_id, id) on delete cascade
);
comment on table plans.plan_risk_measures is 'Which measure answers which risk: many to many';
create index plan_risk_measures_measure on plans.plan_risk_measures (plan_measure_id);

create table plans.field_versions (
  plan_id uuid not null,
  subject_id uuid not null,
  field text not null,
  version integer not null,
  value jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint field_versions_pk primary key (plan_id, subject_id, field, version),
  constraint field_versions_plan foreign key (plan_id) references plans.plans (id),
  constraint field_versions_version_positive check (version > 0)
);
comment on table plans.field_versions is 'Every saved version of every field of a plan, and whose it is. The server may insert and read, never change';
comment on column plans.field_versions.subject_id is 'The plan, or the risk or measure of the plan; it stays when that is removed from a draft';
comment on column plans.field_versions.version is 'A save made on top of an older version than the last one is a conflict';

create table plans.plan_baselines (
  plan_id uuid not null,
  indicator text not null,
  value numeric(10, 2) not null,
  data_until date,
  taken_at timestamptz not null,
  constraint plan_baselines_pk primary key (plan_id, indicator),
  constraint plan_baselines_plan foreign key (plan_id) references plans.plans (id)
);
comment on table plans.plan_baselines is 'Where the pupil stood when the plan opened. Frozen: the server may insert and read, never change';

create table plans.plan_results (
  plan_id uuid not null,
  indicator text not null,
  value numeric(10, 2) not null,
  data_until date,
  taken_at timestamptz not null,
  constraint plan_results_pk primary key (plan_id, indicator),
  constraint plan_results_plan foreign key (plan_id) references plans.plans (id)
);
comment on table plans.plan_results is 'The same indicators when the plan was evaluated';

call access.protect_by_parent('plans.plan_risks', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_measures', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_risk_measures', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.field_versions', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_baselines', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_results', 'plans.plans', 'plan_id', 'plan.write');

-- States, a second time: the server cannot change an evaluated plan, nor take a baseline or results at another moment.
create policy not_evaluated on plans.plans as restrictive for update to pamani_server
  using (status <> 'evaluated') with check (true);
do $$
declare
  target text;
  living text := 'exists (select from plans.plans parent where parent.id = plan_id and parent.status <> ''evaluated'')';
begin
  foreach target in array array['plan_risks', 'plan_measures', 'plan_risk_measures', 'field_versions'] loop
    execute format('create policy insert_living on plans.%I as restrictive for insert to pamani_server with check (%s)', target, living);
    execute format('create policy update_living on plans.%I as restrictive for update to pamani_server using (%s)', target, living);
    execute format('create policy delete_living on plans.%I as restrictive for delete to pamani_server using (%s)', target, living);
  end loop;
end
$$;
create policy at_opening on plans.plan_baselines as restrictive for insert to pamani_server
  with check (exists (select from plans.plans parent where parent.id = plan_id and parent.status = 'draft'));
create policy at_evaluation on plans.plan_results as restrictive for insert to pamani_server
  with check (exists (select from plans.plans parent where parent.id = plan_id and parent.status = 'open'));

grant usage on schema plans to pamani_server, pamani_reports;
grant select, insert, update on plans.plans to pamani_server;
grant select, insert, update, delete on plans.plan_risks, plans.plan_measures to pamani_server;
grant select, insert on plans.plan_baselines, plans.plan_results, plans.field_versions to pamani_server;
grant select, insert, delete on plans.plan_risk_measures to pamani_server;
