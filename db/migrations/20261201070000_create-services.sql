-- Services of support that a pupil is asked for, granted and given: by kind of the catalogue, with a period and an amount.
create schema services;
comment on schema services is 'Services of support of pupils; what kinds there are is the classifier support-kind';

create table services.services (
  id uuid not null,
  pupil_id uuid not null,
  kind_version text not null,
  kind_code text not null,
  subject text,
  plan_id uuid,
  status text not null,
  starts_on date not null,
  ends_on date not null,
  amount numeric(8, 2) not null,
  unit text not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text not null default '',
  started_by uuid,
  started_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  end_reason text not null default '',
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint services_pk primary key (id),
  constraint services_pupil foreign key (pupil_id) references people.pupils (id),
  constraint services_plan foreign key (plan_id) references plans.plans (id) on delete set null,
  constraint services_status_known check (status in ('requested', 'withdrawn', 'refused', 'granted', 'running', 'ended')),
  constraint services_unit_known check (unit in ('hours_week', 'eur_month', 'items')),
  constraint services_amount_positive check (amount > 0),
  constraint services_period_ordered check (ends_on >= starts_on),
  constraint services_decided_whole check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (status in ('requested', 'withdrawn'))),
  constraint services_decided_by_another check (decided_by <> requested_by),
  constraint services_refusal_reasoned check (status <> 'refused' or decision_reason <> ''),
  constraint services_started_whole check ((started_at is null) = (started_by is null) and (started_at is null or status in ('running', 'ended'))),
  constraint services_running_started check (status <> 'running' or started_at is not null),
  constraint services_ended_whole check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (status <> 'ended'))
);
comment on table services.services is 'One service of one pupil: asked for, granted or refused by another person, given, ended';
comment on column services.services.kind_code is 'Code of the classifier support-kind';
comment on column services.services.subject is 'School subject, where the kind has one';
comment on column services.services.plan_id is 'The plan for which it was asked; null: none, or its draft was discarded';
comment on column services.services.amount is 'How much, in `unit`: hours a week, EUR a month or items';
comment on column services.services.started_at is 'Null with status ended: granted and never begun';
create index services_of_pupil on services.services (pupil_id, requested_at desc);
create index services_listed on services.services (institution_id, requested_at desc, id desc);
create index services_of_plan on services.services (plan_id) where plan_id is not null;
call access.protect_pupil_table('services.services', 'service.read', 'service.request');

create table services.answers (
  service_id uuid not null,
  condition text not null,
  pupil_id uuid not null,
  holds boolean not null,
  confirmed_on date not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint answers_pk primary key (service_id, condition),
  constraint answers_service foreign key (service_id) references services.services (id),
  constraint answers_pupil foreign key (pupil_id) references people.pupils (id)
);
comment on table services.answers is
  'Whether a condition holds that only people know of (disability, poverty, other budgets). The server may insert and read, never change';
comment on column services.answers.condition is 'Code of the condition in the catalogue, with its value where several differ by it: household-status:poor';
comment on column services.answers.confirmed_on is 'The day on which it was so, by what whoever confirmed it saw or heard';
create index answers_of_pupil on services.answers (pupil_id);
call access.protect_pupil_table('services.answers', 'service-answer.read', 'service.request');

do $$
declare
  may_ask text := access.place_condition('service.request', 'pupil_id');
  may_open text := access.place_condition('service-answer.read', 'pupil_id');
begin
  -- Whoever answered sees what they answered.
  execute format('alter policy readable on services.answers using (%s or (confirmed_by = access.actor() and %s))', may_open, may_ask);
  execute format('alter policy insertable on services.answers with check (%s and confirmed_by = access.actor() and exists ('
    'select from services.services asked where asked.id = service_id and asked.pupil_id = answers.pupil_id'
    ' and asked.status = ''requested'' and asked.requested_by = access.actor()))', may_ask);
end
$$;

create function services.register_refuses(pupil_id uuid, kind_version text, kind_code text, starts_on date, ends_on date) returns text
  language sql stable security definer set search_path = ''
as $$
  select case
    when kind.code is null or kind.attributes ->> 'beneficiary' <> 'learner' then 'no such kind of service for a pupil'
    when register_refuses.starts_on < (kind.attributes ->> 'validFrom')::date or register_refuses.ends_on > (kind.attributes ->> 'validUntil')::date
      then 'the kind of service is not in force'
    when grades.range is not null and (class.grade is null or class.grade not between (grades.range ->> 0)::int and (grades.range ->> 1)::int)
      then 'the grade is outside the rule'
  end
  from (select) one
  left join classifiers.items kind
    on kind.classifier = 'support-kind' and kind.version = register_refuses.kind_version and kind.code = register_refuses.kind_code
  left join lateral (
    select rule -> 'value' as range from jsonb_array_elements(kind.attributes -> 'eligibility') rule
    where rule ->> 'code' = 'grade' and rule ->> 'op' = 'between') grades on true
  left join people.pupils pupil on pupil.id = register_refuses.pupil_id
  left join lateral (
    select enrolment.class_id from people.enrolments enrolment
    where enrolment.pupil_id = register_refuses.pupil_id and enrolment.starts_on <= register_refuses.starts_on
      and (enrolment.ends_on is null or enrolment.ends_on > register_refuses.starts_on)
    order by enrolment.starts_on desc, enrolment.id desc limit 1) then_in on true
  left join institutions.classes class on class.id = coalesce(then_in.class_id, pupil.class_id)
$$;
comment on function services.register_refuses(uuid, text, text, date, date) is
  'Why the register alone forbids the service: the kind, its dates, the grade at its beginning; null: it does not';

create policy begins_as_request on services.services as restrictive for insert to pamani_server
  with check (
    status = 'requested' and requested_by = access.actor()
    and services.register_refuses(pupil_id, kind_version, kind_code, starts_on, ends_on) is null
    and (plan_id is null or exists (select from plans.plans plan where plan.id = plan_id and plan.pupil_id = services.pupil_id)));

create function services.was_answered(service uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from services.answers answer where answer.service_id = was_answered.service)
$$;
comment on function services.was_answered(uuid) is 'Whether people answered conditions for the service; not what';

create function services.may_decide_at(municipality uuid, institution uuid, class uuid) returns boolean
  language sql stable set search_path = ''
as $$
  select municipality = any (access.reach('service.decide', 'municipality')) or institution = any (access.reach('service.decide', 'institution'))
    or class = any (access.reach('service.decide', 'class'))
$$;
comment on function services.may_decide_at(uuid, uuid, uuid) is 'Whether the actor decides on services at this place';

create function services.guard_life() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  step text := old.status || ' to ' || new.status;
  refused text;
begin
  if new.status = old.status then
    if row(old.decided_by, old.decided_at, old.decision_reason, old.started_by, old.started_at, old.ended_by, old.ended_at, old.end_reason)
      is distinct from row(new.decided_by, new.decided_at, new.decision_reason, new.started_by, new.started_at, new.ended_by, new.ended_at, new.end_reason)
    then
      raise insufficient_privilege using message = 'what was done with a service stays as it was told';
    end if;
    return new;
  end if;
  if step not in ('requested to withdrawn', 'requested to refused', 'requested to granted', 'granted to running', 'granted to ended',
    'running to ended')
  then
    raise insufficient_privilege using message = format('a service does not go from %s', step);
  end if;
  if step = 'requested to withdrawn' and access.actor() is not null and access.actor() <> old.requested_by then
    raise insufficient_privilege using message = 'a request is withdrawn by whoever asked';
  end if;
  if step in ('requested to refused', 'requested to granted') and access.actor() is not null
    and (new.decided_by <> access.actor() or not services.may_decide_at(new.municipality_id, new.institution_id, new.class_id))
  then
    raise insufficient_privilege using message = 'a request is decided by whoever may';
  end if;
  if access.actor() <> (case new.status when 'running' then new.started_by when 'ended' then new.ended_by end) then
    raise insufficient_privilege using message = 'nobody begins or ends a service in another name';
  end if;
  if step = 'requested to granted' then
    refused := services.register_refuses(new.pupil_id, new.kind_version, new.kind_code, new.starts_on, new.ends_on);
    if refused is not null then
      raise insufficient_privilege using message = refused;
    end if;
  end if;
  return new;
end
$$;
comment on function services.guard_life() is
  'The states of a service, who leads from one to the next, and that the register does not forbid what is granted; also for the owner';
create trigger guard_life before update on services.services for each row execute function services.guard_life();

revoke all on routine services.register_refuses(uuid, text, text, date, date), services.was_answered(uuid), services.may_decide_at(uuid, uuid, uuid), services.guard_life() from public;
grant execute on function services.register_refuses(uuid, text, text, date, date), services.was_answered(uuid), services.may_decide_at(uuid, uuid, uuid) to pamani_server;
grant usage on schema services to pamani_server;
grant select, insert on services.services, services.answers to pamani_server;
grant update (status, decided_by, decided_at, decision_reason, started_by, started_at, ended_by, ended_at, end_reason)
  on services.services to pamani_server;

insert into people.merge_rules (position, table_name, rows_of, stands) values
  (132, 'services.services', 't.pupil_id = any ($1)', true),
  (134, 'services.answers', 't.pupil_id = any ($1)', true);
do $$
declare
  written text := pg_get_functiondef('people.merge_pupils(jsonb)'::regprocedure);
  changed text := replace(written, 'perform people.move_rows(''plans.plans'', kept, absorbed.id);',
    'perform people.move_rows(''plans.plans'', kept, absorbed.id);
  perform people.move_rows(''services.services'', kept, absorbed.id);
  perform people.move_rows(''services.answers'', kept, absorbed.id);');
begin
  if changed = written then
    raise exception 'the merge of pupils moves no more plans as it did';
  end if;
  execute changed;
end
$$;
