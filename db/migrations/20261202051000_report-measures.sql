-- How far each measure of a plan is, told by whoever is responsible for it; what cannot be done comes with a reason and another way, and is answered.
create table plans.measure_reports (
  id uuid not null,
  plan_id uuid not null,
  measure_id uuid not null,
  status text not null,
  reason text not null default '',
  alternative text not null default '',
  said_by uuid not null,
  said_at timestamptz not null,
  constraint measure_reports_pk primary key (id),
  constraint measure_reports_of_plan unique (plan_id, id),
  constraint measure_reports_measure foreign key (plan_id, measure_id) references plans.plan_measures (plan_id, id) on delete cascade,
  constraint measure_reports_status_known check (status in ('planned', 'under_way', 'done', 'cannot')),
  constraint measure_reports_cannot_told check ((status = 'cannot') = (reason <> '') and (status = 'cannot') = (alternative <> ''))
);
comment on table plans.measure_reports is 'How far a measure is: the newest report holds. The server may insert and read, never change';
comment on column plans.measure_reports.reason is 'Of a measure that cannot be done: why';
comment on column plans.measure_reports.alternative is 'Of a measure that cannot be done: what could be done in its place';
create index measure_reports_of_measure on plans.measure_reports (measure_id, said_at desc);
create index measure_reports_cannot on plans.measure_reports (plan_id) where status = 'cannot'; -- what waits for an answer

create table plans.measure_answers (
  report_id uuid not null,
  plan_id uuid not null,
  answer text not null,
  measure_id uuid,
  words text not null default '',
  answered_by uuid not null,
  answered_at timestamptz not null,
  constraint measure_answers_pk primary key (report_id),
  constraint measure_answers_report foreign key (plan_id, report_id) references plans.measure_reports (plan_id, id) on delete cascade,
  constraint measure_answers_measure foreign key (plan_id, measure_id) references plans.plan_measures (plan_id, id) on delete cascade,
  constraint measure_answers_known check (answer in ('accepted', 'otherwise')),
  constraint measure_answers_whole check ((answer = 'accepted') = (measure_id is not null) and (answer = 'accepted' or words <> ''))
);
comment on table plans.measure_answers is 'What was decided where a measure cannot be done. The server may insert and read, never change';
comment on column plans.measure_answers.measure_id is 'The measure that was added because the other way was accepted';
comment on column plans.measure_answers.words is 'What was decided in place of the other way';
create index measure_answers_of_plan on plans.measure_answers (plan_id);

create function plans.runs(plan uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from plans.plans p where p.id = runs.plan and p.status = 'open')
$$;
comment on function plans.runs(uuid) is 'Whether the plan is approved and not evaluated; also for somebody who may not read it';

create function plans.is_responsible(plan uuid, measure uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from plans.plan_measures m join plans.plans p on p.id = m.plan_id
    join people.staff_posts post on post.person_id = m.responsible_id and post.institution_id = p.institution_id
      and post.starts_on <= access.today() and (post.ends_on is null or post.ends_on > access.today())
    where m.id = is_responsible.measure and m.plan_id = is_responsible.plan and m.responsible_id = access.actor())
$$;
comment on function plans.is_responsible(uuid, uuid) is 'Whether the actor is responsible for this measure and still works at the school of the pupil';

create function plans.measures_of_actor()
  returns table (plan_id uuid, measure_id uuid, classifier text, classifier_version text, item_code text, description text, planned_hours numeric,
    ends_on date, given_name text, family_name text, class_name text, status text, said_at timestamptz, reason text, answered boolean)
  language sql stable security definer set search_path = ''
as $$
  select m.plan_id, m.id, m.classifier, m.classifier_version, m.item_code, m.description, m.planned_hours,
    p.ends_on, pupil.given_name, pupil.family_name, class.name, coalesce(last.status, 'planned'), last.said_at, coalesce(last.reason, ''),
    last.answered
  from plans.plan_measures m
  join plans.plans p on p.id = m.plan_id and p.status = 'open'
  join people.pupils pupil on pupil.id = p.pupil_id
  left join institutions.classes class on class.id = p.class_id
  left join lateral (
    select r.status, r.said_at, r.reason, exists (select from plans.measure_answers a where a.report_id = r.id) as answered
    from plans.measure_reports r where r.measure_id = m.id order by r.said_at desc, r.id desc limit 1) last on true
  where m.responsible_id = access.actor() and plans.is_responsible(m.plan_id, m.id)
$$;
comment on function plans.measures_of_actor() is
  'Measures of running plans that the actor is responsible for, with the name of the pupil and nothing else of the plan';

call access.protect_by_parent('plans.measure_reports', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.measure_answers', 'plans.plans', 'plan_id', 'plan.write');

-- Whoever is responsible tells how far it is, also without a right to the plan.
create policy by_responsible on plans.measure_reports for insert to pamani_server with check (plans.is_responsible(plan_id, measure_id));
create policy in_own_name on plans.measure_reports as restrictive for insert to pamani_server
  with check (said_by = access.actor() and plans.runs(plan_id));
create policy in_own_name on plans.measure_answers as restrictive for insert to pamani_server
  with check (
    answered_by = access.actor() and plans.runs(plan_id)
    and exists (select from plans.measure_reports told where told.id = report_id and told.status = 'cannot'));

grant select, insert on plans.measure_reports, plans.measure_answers to pamani_server;
revoke all on routine plans.runs(uuid), plans.is_responsible(uuid, uuid), plans.measures_of_actor() from public;
grant execute on function plans.runs(uuid), plans.is_responsible(uuid, uuid), plans.measures_of_actor() to pamani_server;
