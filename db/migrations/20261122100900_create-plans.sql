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
  constraint plans_period_ordered check (ends_on >= starts_on)
);
comment on table plans.plans is 'Individual support plan (individuālais atbalsta plāns) of one pupil for one semester';
comment on column plans.plans.version is 'Counts saves; a save that was made from an older version is a conflict';
create index plans_pupil on plans.plans (pupil_id, started_at desc);
create index plans_semester on plans.plans (semester_id, institution_id);
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
  constraint plan_measures_classifier_known check (classifier in ('activity', 'support_kind')),
  constraint plan_measures_hours_sensible check (planned_hours between 0 and 1000)
);
comment on table plans.plan_measures is 'A measure from the catalogue; one measure may serve several risks of the plan';
create index plan_measures_plan on plans.plan_measures (plan_id);

create table plans.plan_risk_measures (
  plan_id uuid not null,
  plan_risk_id uuid not null,
  plan_measure_id uuid not null,
  constraint plan_risk_measures_pk primary key (plan_risk_id, plan_measure_id),
  constraint plan_risk_measures_plan foreign key (plan_id) references plans.plans (id),
  constraint plan_risk_measures_risk foreign key (plan_risk_id) references plans.plan_risks (id) on delete cascade,
  constraint plan_risk_measures_measure foreign key (plan_measure_id) references plans.plan_measures (id) on delete cascade
);
comment on table plans.plan_risk_measures is 'Which measure answers which risk: many to many';

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
call access.protect_by_parent('plans.plan_baselines', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_results', 'plans.plans', 'plan_id', 'plan.write');

grant usage on schema plans to pamani_server, pamani_reports;
grant select, insert, update on plans.plans to pamani_server;
grant select, insert, update, delete on plans.plan_risks, plans.plan_measures, plans.plan_risk_measures to pamani_server;
grant select, insert on plans.plan_baselines, plans.plan_results to pamani_server;
