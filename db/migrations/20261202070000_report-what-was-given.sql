-- Reports of institutions: what support was given in a month or a semester, submitted by the school, certified by the municipality.
create schema reports;
comment on schema reports is 'What an institution gave in a month or a semester; figures are frozen when they are submitted';

create function reports.holds_at(capability text, institution uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select coalesce($2 = any (access.reach($1, 'institution')), false) or exists (
    select from institutions.institutions place where place.id = $2 and place.municipality_id = any (access.reach($1, 'municipality')))
$$;
comment on function reports.holds_at(text, uuid) is 'Whether the actor holds a capability for an institution: there, or in its municipality';

create table reports.reports (
  id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  kind text not null,
  starts_on date not null,
  ends_on date not null,
  status text not null default 'operational',
  figures jsonb,
  as_of date,
  submitted_by uuid,
  stepped_by uuid,
  stepped_at timestamptz,
  step_remark text not null default '',
  constraint reports_pk primary key (id),
  constraint reports_institution foreign key (institution_id) references institutions.institutions (id),
  constraint reports_once unique (institution_id, kind, starts_on),
  constraint reports_kind_known check (kind in ('month', 'semester')),
  constraint reports_period_ordered check (ends_on >= starts_on),
  constraint reports_status_known check (status in ('operational', 'submitted', 'certified')),
  constraint reports_frozen_whole check (
    (status = 'operational') = (figures is null) and (figures is null) = (as_of is null) and (figures is null) = (submitted_by is null)),
  constraint reports_stepped_whole check ((stepped_by is null) = (stepped_at is null) and (status = 'operational' or stepped_by is not null))
);
comment on table reports.reports is 'A report that somebody began: by adding a document or by submitting it. Of the others figures are operational';
comment on column reports.reports.figures is 'What was told when it was submitted; null: operational, counted when it is looked at';
comment on column reports.reports.as_of is 'Day of the data in `figures`';
comment on column reports.reports.step_remark is 'Of the last step: why it was returned';
create index reports_of_municipality on reports.reports (municipality_id);

create table reports.steps (
  report_id uuid not null,
  number smallint not null,
  kind text not null,
  remark text not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint steps_pk primary key (report_id, number),
  constraint steps_report foreign key (report_id) references reports.reports (id),
  constraint steps_kind_known check (kind in ('submitted', 'returned', 'certified')),
  constraint steps_remark_of_return check ((kind = 'returned') = (remark <> ''))
);
comment on table reports.steps is 'Every step of a report; written by the trigger of reports.reports';

create table reports.documents (
  id uuid not null,
  report_id uuid not null,
  kind text not null,
  number text not null,
  issued_on date not null,
  amount_cents integer,
  words text not null default '',
  added_by uuid not null,
  added_at timestamptz not null,
  constraint documents_pk primary key (id),
  constraint documents_report foreign key (report_id) references reports.reports (id),
  constraint documents_kind_known check (kind in ('timesheet', 'treasury', 'invoice', 'ticket', 'receipt', 'order', 'contract', 'other')),
  constraint documents_number_written check (number <> ''),
  constraint documents_amount_sensible check (amount_cents between 0 and 100000000)
);
comment on table reports.documents is 'A supporting document of a report: what it is and its number; the paper stays at school';
create index documents_of_report on reports.documents (report_id);

call access.protect_institution_table('reports.reports', 'report.read', 'report.write');
alter policy updatable on reports.reports
  using (reports.holds_at('report.write', institution_id) or reports.holds_at('report.certify', institution_id))
  with check ((reports.holds_at('report.write', institution_id) or reports.holds_at('report.certify', institution_id)) and stepped_by = access.actor());
create policy begins_operational on reports.reports as restrictive for insert to pamani_server
  with check (status = 'operational' and stepped_by is null and municipality_id = (
    select place.municipality_id from institutions.institutions place where place.id = institution_id));

alter table reports.steps enable row level security;
create policy readable on reports.steps for select to pamani_server
  using (exists (select from reports.reports report where report.id = report_id));

alter table reports.documents enable row level security;
create policy readable on reports.documents for select to pamani_server
  using (exists (select from reports.reports report where report.id = report_id));
create policy insertable on reports.documents for insert to pamani_server
  with check (added_by = access.actor() and exists (
    select from reports.reports report
    where report.id = report_id and report.status = 'operational' and reports.holds_at('report.write', report.institution_id)));
create policy removable on reports.documents for delete to pamani_server
  using (exists (
    select from reports.reports report
    where report.id = report_id and report.status = 'operational' and reports.holds_at('report.write', report.institution_id)));

create function reports.guard_life() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  step text := old.status || ' to ' || new.status;
begin
  if row(new.id, new.municipality_id, new.institution_id, new.kind, new.starts_on, new.ends_on)
    is distinct from row(old.id, old.municipality_id, old.institution_id, old.kind, old.starts_on, old.ends_on)
  then
    raise insufficient_privilege using message = 'a report stays that of its institution and period';
  end if;
  if step not in ('operational to submitted', 'submitted to operational', 'submitted to certified') then
    raise insufficient_privilege using message = format('a report does not go from %s', step);
  end if;
  if step = 'submitted to certified' and row(new.figures, new.as_of, new.submitted_by) is distinct from row(old.figures, old.as_of, old.submitted_by) then
    raise insufficient_privilege using message = 'what was submitted stays as it was told';
  end if;
  if step = 'operational to submitted' and new.submitted_by <> new.stepped_by then
    raise insufficient_privilege using message = 'nobody submits a report in another name';
  end if;
  if step <> 'operational to submitted' and new.stepped_by = old.submitted_by then
    raise insufficient_privilege using message = 'nobody certifies or returns a report of their own';
  end if;
  if access.actor() is not null and (new.stepped_by <> access.actor() or not reports.holds_at(
    case step when 'operational to submitted' then 'report.write' else 'report.certify' end, new.institution_id))
  then
    raise insufficient_privilege using message = 'a report goes on by whoever may, in the own name';
  end if;
  insert into reports.steps (report_id, number, kind, remark, taken_by, taken_at)
  select new.id, coalesce(max(before.number), 0) + 1,
    case new.status when 'operational' then 'returned' else new.status end, new.step_remark, new.stepped_by, new.stepped_at
  from reports.steps before where before.report_id = new.id;
  return new;
end
$$;
comment on function reports.guard_life() is
  'The states of a report, who leads from one to the next, that figures stay as they were submitted, and its steps; also for the owner';
create trigger guard_life before update on reports.reports for each row execute function reports.guard_life();

create function reports.services_of(first_day date, last_day date)
  returns table (institution_id uuid, pupil_id uuid, kind_version text, kind_code text, subject text, begun boolean, ended boolean)
  language sql stable security definer set search_path = ''
as $$
  select enrolment.institution_id, service.pupil_id, service.kind_version, service.kind_code, service.subject,
    bool_or(days.began between first_day and last_day), bool_or(days.over between first_day and last_day)
  from people.enrolments enrolment
  join services.services service on service.pupil_id = enrolment.pupil_id and service.started_at is not null
  cross join lateral (select (service.started_at at time zone 'Europe/Riga')::date as began, (service.ended_at at time zone 'Europe/Riga')::date as over) days
  where enrolment.starts_on <= least(last_day, coalesce(days.over, last_day))
    and coalesce(enrolment.ends_on, 'infinity') > greatest(first_day, days.began)
    and days.began <= last_day and coalesce(days.over, 'infinity') >= first_day
    and reports.holds_at('report.read', enrolment.institution_id)
  group by service.id, enrolment.institution_id, service.pupil_id, service.kind_version, service.kind_code, service.subject
$$;
comment on function reports.services_of(date, date) is
  'Services that ran between two days, in the institution where the pupil learned meanwhile; of institutions whose reports the actor reads';

create function reports.service_figures(institution uuid, first_day date, last_day date)
  returns table (kind_version text, kind_code text, subject text, begun integer, running integer, ended integer, recipients integer)
  language sql stable security definer set search_path = ''
as $$
  select service.kind_version, service.kind_code, service.subject, (count(*) filter (where service.begun))::int, count(*)::int,
    (count(*) filter (where service.ended))::int, count(distinct service.pupil_id)::int
  from reports.services_of(first_day, last_day) service
  where service.institution_id = institution
  group by 1, 2, 3
$$;
comment on function reports.service_figures(uuid, date, date) is 'Services of an institution between two days by kind and subject: begun, running, ended; names no pupil';

create function reports.hours_of(institution uuid, first_day date, last_day date)
  returns table (specialist_id uuid, given_name text, family_name text, classifier text, classifier_version text, kind_code text, subject text,
    sessions integer, minutes integer, missed integer)
  language sql stable security definer set search_path = ''
as $$
  select hours.specialist_id, person.given_name, person.family_name, hours.classifier, hours.classifier_version, hours.kind_code, hours.subject,
    sum(hours.sessions)::int, sum(hours.session_minutes)::int, sum(hours.missed)::int
  from sessions.given_hours(first_day, last_day) hours join people.persons person on person.id = hours.specialist_id
  where hours.institution_id = institution and reports.holds_at('report.read', institution)
  group by 1, 2, 3, 4, 5, 6, 7
$$;
comment on function reports.hours_of(uuid, date, date) is
  'Hours that specialists gave in an institution between two days, with their names also when they no longer work there';

create function reports.steps_of(report uuid)
  returns table (number smallint, kind text, remark text, given_name text, family_name text, taken_at timestamptz)
  language sql stable security definer set search_path = ''
as $$
  select step.number, step.kind, step.remark, person.given_name, person.family_name, step.taken_at
  from reports.steps step
  join reports.reports told on told.id = step.report_id
  join people.persons person on person.id = step.taken_by
  where step.report_id = report and reports.holds_at('report.read', told.institution_id)
$$;
comment on function reports.steps_of(uuid) is 'The steps of a report with the names of those who took them, whom its readers may not see elsewhere';

create function reports.recipients(first_day date, last_day date) returns table (institution_id uuid, recipients integer)
  language sql stable security definer set search_path = ''
as $$
  select given.institution_id, count(distinct given.pupil_id)::int
  from (
    select service.institution_id, service.pupil_id from reports.services_of(first_day, last_day) service
    union
    select session.institution_id, participant.pupil_id
    from sessions.sessions session join sessions.participants participant on participant.session_id = session.id
    where session.held_on between first_day and last_day and session.status = 'planned' and participant.attendance = 'present'
      and reports.holds_at('report.read', session.institution_id)
  ) given
  group by given.institution_id
$$;
comment on function reports.recipients(date, date) is
  'Pupils who got support between two days, each once, by institution: a service ran, or they were at a session; names no pupil';

revoke all on routine reports.holds_at(text, uuid), reports.guard_life(), reports.services_of(date, date), reports.service_figures(uuid, date, date),
  reports.hours_of(uuid, date, date), reports.steps_of(uuid), reports.recipients(date, date) from public;
grant execute on function reports.holds_at(text, uuid), reports.service_figures(uuid, date, date), reports.hours_of(uuid, date, date),
  reports.steps_of(uuid), reports.recipients(date, date) to pamani_server;
grant usage on schema reports to pamani_server;
grant select, insert on reports.reports to pamani_server;
grant update (status, figures, as_of, submitted_by, stepped_by, stepped_at, step_remark) on reports.reports to pamani_server;
grant select on reports.steps to pamani_server;
grant select, insert, delete on reports.documents to pamani_server;
