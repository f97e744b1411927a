-- Notice: rules with versions, explained flags and their answers, assessments of risks.
create schema risk;
comment on schema risk is 'Rules, flags, answers to flags, assessments';

create table risk.rules (
  code text not null,
  name_lv text not null,
  name_en text not null,
  constraint rules_pk primary key (code)
);
create table risk.rule_versions (
  id uuid not null,
  rule text not null,
  version smallint not null,
  level text not null,
  thresholds jsonb not null,
  source_lv text not null,
  source_en text not null,
  valid_from date not null,
  valid_until date,
  constraint rule_versions_pk primary key (id),
  constraint rule_versions_rule foreign key (rule) references risk.rules (code),
  constraint rule_versions_version unique (rule, version),
  constraint rule_versions_level_known check (level in ('attention', 'support', 'urgent')),
  constraint rule_versions_one_at_a_time exclude using gist (rule with =, daterange(valid_from, valid_until, '[]') with &&)
);
comment on table risk.rule_versions is 'A rule as it held in a period; a flag keeps the version that raised it';
comment on column risk.rule_versions.thresholds is 'Numbers of the rule; shape by rule in src/notice/risk/domain/rules.ts';

insert into risk.rules (code, name_lv, name_en) values
  ('unexcused-lessons', 'Neattaisnoti kavējumi', 'Unexcused absence'),
  ('low-marks', 'Zemi vērtējumi vairākos mācību priekšmetos', 'Low marks in several subjects');
insert into risk.rule_versions (id, rule, version, level, thresholds, source_lv, source_en, valid_from) values
  ('00000000-0000-7000-8000-000000000101', 'unexcused-lessons', 1, 'urgent', '{"moreThanLessons": 20}',
   'MK noteikumi Nr. 89 (2011), 7. punkts', 'Cabinet Regulation No. 89 (2011), paragraph 7', '2011-02-05'),
  ('00000000-0000-7000-8000-000000000102', 'low-marks', 1, 'support', '{"meanBelow": 4, "subjects": 3}',
   'PMP prevencijas koncepcija (2023), 1. pielikums', 'Handbook on early school leaving prevention (2023), annex 1', '2023-01-01');

create table risk.flags (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  rule text not null,
  rule_version_id uuid not null,
  level text not null,
  facts jsonb not null,
  data_until date not null,
  raised_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  answered_at timestamptz,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint flags_pk primary key (id),
  constraint flags_once_a_semester unique (pupil_id, semester_id, rule),
  constraint flags_pupil foreign key (pupil_id) references people.pupils (id),
  constraint flags_semester foreign key (semester_id) references institutions.semesters (id),
  constraint flags_version foreign key (rule_version_id) references risk.rule_versions (id)
);
comment on table risk.flags is 'A pupil who needs attention, and why: rule version, numbers, date of the data';
comment on column risk.flags.facts is 'The numbers that raised it, for example {"lessons": 22}';
comment on column risk.flags.withdrawn_at is 'Set when corrected data no longer meet the rule; the row stays';
comment on column risk.flags.answered_at is 'First answer; kept by the trigger on risk.flag_answers';
create index flags_open_class on risk.flags (class_id, raised_at) where answered_at is null and withdrawn_at is null; -- Today
create index flags_open_institution on risk.flags (institution_id, raised_at) where answered_at is null and withdrawn_at is null;
create index flags_open_municipality on risk.flags (municipality_id, raised_at) where answered_at is null and withdrawn_at is null;
call access.protect_pupil_table('risk.flags', 'flag.read', 'flag.write');

create table risk.flag_answers (
  id uuid not null,
  flag_id uuid not null,
  kind text not null,
  until_date date,
  note text,
  answered_by uuid not null,
  answered_at timestamptz not null,
  constraint flag_answers_pk primary key (id),
  constraint flag_answers_flag foreign key (flag_id) references risk.flags (id),
  constraint flag_answers_kind_known
    check (kind in ('talked', 'assessment_opened', 'plan_opened', 'referred', 'watched', 'not_a_concern')),
  constraint flag_answers_watch_ends check ((kind = 'watched') = (until_date is not null)),
  constraint flag_answers_reason_given check (kind <> 'not_a_concern' or length(trim(note)) >= 3)
);
comment on table risk.flag_answers is 'What somebody did about a flag';
create index flag_answers_flag on risk.flag_answers (flag_id, answered_at);
call access.protect_by_parent('risk.flag_answers', 'risk.flags', 'flag_id', 'flag.answer');

create function risk.mark_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update risk.flags f set answered_at = least(f.answered_at, new.answered_at) where f.id = new.flag_id;
  return null;
end
$$;
create trigger mark_answered after insert on risk.flag_answers for each row execute function risk.mark_answered();

create table risk.assessments (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  classifier_version text not null,
  status text not null,
  level text,
  started_by uuid not null,
  started_at timestamptz not null,
  completed_by uuid,
  completed_at timestamptz,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint assessments_pk primary key (id),
  constraint assessments_pupil foreign key (pupil_id) references people.pupils (id),
  constraint assessments_semester foreign key (semester_id) references institutions.semesters (id),
  constraint assessments_classifier_known check (classifier_version in ('2018', '2023')),
  constraint assessments_status_known check (status in ('draft', 'completed')),
  constraint assessments_level_known check (level in ('none', 'preventive', 'regular', 'crisis')),
  constraint assessments_completed_whole
    check ((status = 'completed') = (completed_at is not null and completed_by is not null and level is not null))
);
comment on table risk.assessments is 'An assessment of one pupil''s risks, strengths and own view, in one edition of the classifier';
comment on column risk.assessments.level is 'Follows from the highest frequency: preventive work, regular support, crisis intervention';
create index assessments_pupil on risk.assessments (pupil_id, started_at desc);
call access.protect_pupil_table('risk.assessments', 'assessment.read', 'assessment.write');

create table risk.assessment_answers (
  assessment_id uuid not null,
  risk_code text not null,
  intensity smallint,
  present boolean,
  frequency smallint,
  note text not null default '',
  version integer not null,
  answered_by uuid not null,
  answered_at timestamptz not null,
  constraint assessment_answers_pk primary key (assessment_id, risk_code),
  constraint assessment_answers_assessment foreign key (assessment_id) references risk.assessments (id),
  constraint assessment_answers_one_scale check ((intensity is null) <> (present is null)),
  constraint assessment_answers_intensity_in_scale check (intensity between 0 and 3),
  constraint assessment_answers_frequency_in_scale check (frequency between 1 and 3)
);
comment on table risk.assessment_answers is 'One risk as it was seen; a risk that was looked at and not found is a row too';
comment on column risk.assessment_answers.intensity is '0 not observed, 1 rarely, 2 often, 3 always';
comment on column risk.assessment_answers.version is 'Counts saves; a save made from an older version is a conflict';
comment on column risk.assessment_answers.frequency is '1 first identified, 2 repeated, 3 lasting; null while not observed';
call access.protect_by_parent('risk.assessment_answers', 'risk.assessments', 'assessment_id', 'assessment.write');

create table risk.assessment_texts (
  assessment_id uuid not null,
  field text not null,
  value text not null,
  version integer not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  constraint assessment_texts_pk primary key (assessment_id, field),
  constraint assessment_texts_assessment foreign key (assessment_id) references risk.assessments (id),
  constraint assessment_texts_field_known check (field in ('strengths', 'pupil_view', 'summary'))
);
comment on table risk.assessment_texts is 'Strengths, the pupil''s own view, a summary: each saves itself with a version of its own';
call access.protect_by_parent('risk.assessment_texts', 'risk.assessments', 'assessment_id', 'assessment.write');

grant usage on schema risk to pamani_server, pamani_reports;
grant select on risk.rules, risk.rule_versions to pamani_server, pamani_reports;
grant select, insert, update on risk.flags, risk.assessments, risk.assessment_answers, risk.assessment_texts to pamani_server;
grant select, insert on risk.flag_answers to pamani_server;
