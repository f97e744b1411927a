-- Sessions of support: a specialist with one pupil, a pair or a group, at an hour; who was there; how much was given.
create schema sessions;
comment on schema sessions is 'Sessions of support with pupils, and who was there';

create function sessions.holds_at(capability text, institution uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select coalesce($2 = any (access.reach($1, 'institution')), false)
    or exists (select from institutions.classes class where class.institution_id = $2 and class.id = any (access.reach($1, 'class')))
$$;
comment on function sessions.holds_at(text, uuid) is 'Whether the actor holds a capability somewhere in an institution: there, or in one of its classes';

create table sessions.sessions (
  id uuid not null,
  series_id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  specialist_id uuid not null,
  classifier text not null,
  classifier_version text not null,
  kind_code text not null,
  subject text,
  held_on date not null,
  starts_at time not null,
  minutes smallint not null,
  during tsrange not null generated always as (tsrange(held_on + starts_at, held_on + starts_at + make_interval(mins => minutes::int))) stored,
  room text not null default '',
  most smallint not null,
  status text not null default 'planned',
  cancelled_by uuid,
  cancelled_at timestamptz,
  cancel_reason text not null default '',
  version integer not null default 0,
  attended_by uuid,
  attended_at timestamptz,
  planned_by uuid not null,
  planned_at timestamptz not null,
  constraint sessions_pk primary key (id),
  constraint sessions_institution foreign key (institution_id) references institutions.institutions (id),
  constraint sessions_specialist foreign key (specialist_id) references people.persons (id),
  constraint sessions_kind foreign key (classifier, classifier_version, kind_code) references classifiers.items (classifier, version, code),
  constraint sessions_classifier_known check (classifier in ('activity', 'support-kind')),
  constraint sessions_length_sensible check (minutes between 10 and 480),
  constraint sessions_within_day check (starts_at >= '06:00' and starts_at + make_interval(mins => minutes::int) <= '22:00' and starts_at + make_interval(mins => minutes::int) > starts_at),
  constraint sessions_most_sensible check (most between 1 and 30),
  constraint sessions_status_known check (status in ('planned', 'cancelled')),
  constraint sessions_cancelled_whole check (
    (status = 'cancelled') = (cancelled_by is not null) and (cancelled_by is null) = (cancelled_at is null) and (status = 'planned' or cancel_reason <> '')),
  constraint sessions_attended_whole check ((version = 0) = (attended_by is null) and (attended_by is null) = (attended_at is null)),
  constraint sessions_cancelled_unattended check (status = 'planned' or version = 0),
  constraint sessions_specialist_is_free exclude using gist (specialist_id with =, during with &&) where (status = 'planned')
);
comment on table sessions.sessions is 'One session of a specialist at an hour. Of a weekly series each week is a row';
comment on column sessions.sessions.series_id is 'Id of the first session of the series; its own when it stands alone';
comment on column sessions.sessions.kind_code is 'Code of the classifier: the kind of a service, or a measure of plans';
comment on column sessions.sessions.starts_at is 'Time of day in Latvia';
comment on column sessions.sessions.most is 'Most participants: four, more only where the catalogue gives the kind in groups';
comment on column sessions.sessions.version is 'How often attendance was saved; 0: not yet';
create index sessions_of_institution on sessions.sessions (institution_id, held_on);
create index sessions_of_specialist on sessions.sessions (specialist_id, held_on);

create table sessions.participants (
  id uuid not null,
  session_id uuid not null,
  pupil_id uuid not null,
  booked_for uuid not null,
  service_id uuid,
  measure_id uuid,
  during tsrange not null,
  is_live boolean not null,
  attendance text,
  marked_by uuid,
  marked_at timestamptz,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint participants_pk primary key (id),
  constraint participants_session foreign key (session_id) references sessions.sessions (id),
  constraint participants_pupil foreign key (pupil_id) references people.pupils (id),
  constraint participants_service foreign key (service_id) references services.services (id),
  constraint participants_measure foreign key (measure_id) references plans.plan_measures (id) on delete set null,
  constraint participants_once unique (session_id, booked_for),
  constraint participants_for_one check (service_id is null or measure_id is null),
  constraint participants_attendance_known check (attendance in ('present', 'excused', 'absent', 'called_off')),
  constraint participants_marked_whole check ((marked_by is null) = (marked_at is null) and (attendance is null or marked_by is not null)),
  constraint participants_pupil_is_free exclude using gist (booked_for with =, during with &&) where (is_live)
);
comment on table sessions.participants is 'A pupil of a session: for which service or measure, and whether the pupil was there';
comment on column sessions.participants.booked_for is
  'Whose hour it takes: stays when two records of one child are merged, so that two hours of theirs that meet do not forbid it';
comment on column sessions.participants.service_id is 'The service of which it is a part; both null: the measure was taken out of the plan';
comment on column sessions.participants.during is 'As of the session';
comment on column sessions.participants.attendance is 'Null: not marked. called_off: the specialist did not come or called it off for this pupil';
create index participants_of_session on sessions.participants (session_id);
create index participants_of_pupil on sessions.participants (pupil_id);
create index participants_of_service on sessions.participants (service_id) where service_id is not null;
create index participants_of_measure on sessions.participants (measure_id) where measure_id is not null;

create function sessions.is_of_actor(session uuid, institution uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from sessions.sessions own
    where own.id = $1 and own.institution_id = $2 and own.specialist_id = access.actor() and sessions.holds_at('session.give', own.institution_id))
$$;
comment on function sessions.is_of_actor(uuid, uuid) is
  'Whether the actor gives the session, still works there, and the pupil is still in that institution: then the name may be seen, not the file';

call access.protect_pupil_table('sessions.participants', 'session.read', 'session.plan');
do $$
declare
  may_read text := access.place_condition('session.read', 'pupil_id');
  may_plan text := access.place_condition('session.plan', 'pupil_id');
begin
  execute format('alter policy readable on sessions.participants using (%s or sessions.is_of_actor(session_id, institution_id))', may_read);
  execute format('alter policy updatable on sessions.participants using (%1$s or sessions.is_of_actor(session_id, institution_id))'
    ' with check ((%1$s or sessions.is_of_actor(session_id, institution_id)) and marked_by = access.actor())', may_plan);
end
$$;

alter table sessions.sessions enable row level security;
create policy readable on sessions.sessions for select to pamani_server using (
  (specialist_id = access.actor() and sessions.holds_at('session.give', institution_id))
  or institution_id = any ((select access.reach('session.read', 'institution'))::uuid[])
  or municipality_id = any ((select access.reach('session.read', 'municipality'))::uuid[])
  or exists (select from sessions.participants participant where participant.session_id = sessions.id));
create policy insertable on sessions.sessions for insert to pamani_server with check (
  institution_id = any ((select access.reach('session.plan', 'institution'))::uuid[]) and planned_by = access.actor()
  and status = 'planned' and version = 0);
create policy updatable on sessions.sessions for update to pamani_server
  using ((specialist_id = access.actor() and sessions.holds_at('session.give', institution_id))
    or institution_id = any ((select access.reach('session.plan', 'institution'))::uuid[]))
  with check (true);

create table sessions.moves (
  session_id uuid not null,
  number smallint not null,
  held_on date not null,
  starts_at time not null,
  minutes smallint not null,
  room text not null,
  moved_by uuid,
  moved_at timestamptz not null,
  constraint moves_pk primary key (session_id, number),
  constraint moves_session foreign key (session_id) references sessions.sessions (id)
);
comment on table sessions.moves is 'When and where a session was to be before it was moved; written by the database';
alter table sessions.moves enable row level security;
create policy readable on sessions.moves for select to pamani_server using (exists (select from sessions.sessions session where session.id = session_id));

create table sessions.attendance_versions (
  participant_id uuid not null,
  version integer not null,
  attendance text,
  marked_by uuid not null,
  marked_at timestamptz not null,
  constraint attendance_versions_pk primary key (participant_id, version),
  constraint attendance_versions_participant foreign key (participant_id) references sessions.participants (id)
);
comment on table sessions.attendance_versions is 'Everything that was ever said of a pupil at a session; written by the database';
alter table sessions.attendance_versions enable row level security;
create policy readable on sessions.attendance_versions for select to pamani_server
  using (exists (select from sessions.participants participant where participant.id = participant_id));

create function sessions.guard_session() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if old.status = 'cancelled' and new is distinct from old then
    raise insufficient_privilege using message = 'what was cancelled stays so';
  end if;
  if old.version > 0 and (old.held_on, old.starts_at, old.minutes) is distinct from (new.held_on, new.starts_at, new.minutes) then
    raise insufficient_privilege using message = 'a session whose attendance is known is not moved';
  end if;
  if new.version not in (old.version, old.version + 1) then
    raise insufficient_privilege using message = 'attendance is saved one version at a time';
  end if;
  if new.version > old.version and (new.held_on > access.today() or new.attended_by is distinct from coalesce(access.actor(), new.attended_by)) then
    raise insufficient_privilege using message = 'attendance is taken from its day on, in one''s own name';
  end if;
  if new.status = 'cancelled' and old.status = 'planned' and new.cancelled_by <> access.actor() then
    raise insufficient_privilege using message = 'nobody cancels in another name';
  end if;
  if (old.held_on, old.starts_at, old.minutes, old.room) is distinct from (new.held_on, new.starts_at, new.minutes, new.room) then
    insert into sessions.moves (session_id, number, held_on, starts_at, minutes, room, moved_by, moved_at)
      select old.id, count(*) + 1, old.held_on, old.starts_at, old.minutes, old.room, access.actor(), now()
      from sessions.moves earlier where earlier.session_id = old.id;
  end if;
  return new;
end
$$;
comment on function sessions.guard_session() is 'What may happen to a session, and the trace of its moves; also for the owner';
create trigger guard_session before update on sessions.sessions for each row execute function sessions.guard_session();

create function sessions.carry_hour() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update sessions.participants participant
    set during = tsrange(new.held_on + new.starts_at, new.held_on + new.starts_at + make_interval(mins => new.minutes::int)),
      is_live = new.status = 'planned'
    where participant.session_id = new.id;
  return null;
end
$$;
comment on function sessions.carry_hour() is 'Gives the hour of a session to its participants';
create trigger carry_hour after update of held_on, starts_at, minutes, status on sessions.sessions for each row
  execute function sessions.carry_hour();

create function sessions.guard_participant() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  session sessions.sessions;
begin
  select * into session from sessions.sessions s where s.id = new.session_id for update;
  if tg_op = 'INSERT' then
    new.booked_for := new.pupil_id;
    new.during := session.during;
    new.is_live := session.status = 'planned';
    if session.status <> 'planned' or session.version > 0 then
      raise insufficient_privilege using message = 'nobody joins a session that is over or cancelled';
    end if;
    if new.attendance is not null or new.marked_by is not null then
      raise insufficient_privilege using message = 'attendance is told at the session';
    end if;
    if (select count(*) from sessions.participants p where p.session_id = new.session_id) >= session.most then
      raise insufficient_privilege using message = 'the session is full';
    end if;
    if not exists (select from people.pupils p where p.id = new.pupil_id and p.institution_id = session.institution_id) then
      raise insufficient_privilege using message = 'a pupil of another institution';
    end if;
    if not exists (
        select from services.services service
        where service.id = new.service_id and service.pupil_id = new.pupil_id and service.status in ('granted', 'running')
          and session.held_on between service.starts_on and service.ends_on and session.classifier = 'support-kind'
          and session.kind_code = service.kind_code and session.subject is not distinct from service.subject)
      and not exists (
        select from plans.plan_measures measure join plans.plans plan on plan.id = measure.plan_id
        where measure.id = new.measure_id and plan.pupil_id = new.pupil_id and plan.status = 'open'
          and session.held_on between plan.starts_on and plan.ends_on
          and session.classifier = measure.classifier and session.kind_code = measure.item_code)
    then
      raise insufficient_privilege using message = 'neither a granted service nor a measure of an open plan of this pupil at this time';
    end if;
    return new;
  end if;
  if session.held_on > access.today() or session.status <> 'planned' then
    raise insufficient_privilege using message = 'attendance is taken from the day of the session on';
  end if;
  if new.marked_by is distinct from coalesce(access.actor(), new.marked_by) then
    raise insufficient_privilege using message = 'nobody marks in another name';
  end if;
  insert into sessions.attendance_versions (participant_id, version, attendance, marked_by, marked_at)
    select new.id, count(*) + 1, new.attendance, new.marked_by, new.marked_at
    from sessions.attendance_versions earlier where earlier.participant_id = new.id;
  return new;
end
$$;
comment on function sessions.guard_participant() is
  'Who may take part, that attendance is told from the day of the session on, and its trace; also for the owner';
create trigger guard_participant before insert on sessions.participants for each row execute function sessions.guard_participant();
create trigger guard_attendance before update on sessions.participants for each row
  when ((old.attendance, old.marked_by, old.marked_at) is distinct from (new.attendance, new.marked_by, new.marked_at)) execute function sessions.guard_participant();

create function sessions.names_of(session_ids uuid[]) returns table (participant_id uuid, session_id uuid, pupil_id uuid, given_name text, family_name text, class_name text)
  language sql stable security definer set search_path = ''
as $$
  select participant.id, participant.session_id, participant.pupil_id, pupil.given_name, pupil.family_name, class.name
  from sessions.participants participant
  join people.pupils pupil on pupil.id = participant.pupil_id
  left join institutions.classes class on class.id = participant.class_id
  where participant.session_id = any ($1) and (
    sessions.is_of_actor(participant.session_id, participant.institution_id)
    or participant.municipality_id = any (access.reach('session.read', 'municipality'))
    or participant.institution_id = any (access.reach('session.read', 'institution'))
    or participant.class_id = any (access.reach('session.read', 'class')))
$$;
comment on function sessions.names_of(uuid[]) is
  'Names and classes of participants whom the actor may see: whoever gives the session needs no right to the file';

create function sessions.given_hours(first_day date, last_day date)
  returns table (municipality_id uuid, institution_id uuid, specialist_id uuid, classifier text, classifier_version text, kind_code text, subject text, month date,
    sessions integer, session_minutes integer, pupils integer, pupil_minutes integer, missed integer)
  language sql stable security definer set search_path = ''
as $$
  select session.municipality_id, session.institution_id, session.specialist_id, session.classifier, session.classifier_version, session.kind_code,
    session.subject, date_trunc('month', session.held_on)::date,
    (count(distinct session.id) filter (where participant.attendance = 'present'))::int,
    coalesce(sum(session.minutes) filter (where participant.attendance = 'present' and participant.is_first), 0)::int,
    (count(distinct participant.pupil_id) filter (where participant.attendance = 'present'))::int,
    coalesce(sum(session.minutes) filter (where participant.attendance = 'present'), 0)::int,
    (count(*) filter (where participant.attendance <> 'present'))::int
  from sessions.sessions session
  join (
    select p.session_id, p.pupil_id, p.attendance, row_number() over (partition by p.session_id, p.attendance order by p.id) = 1 as is_first
    from sessions.participants p) participant on participant.session_id = session.id
  where session.status = 'planned' and session.version > 0 and session.held_on between first_day and last_day and (
    session.institution_id = any (access.reach('session.read', 'institution'))
    or session.municipality_id = any (access.reach('session.read', 'municipality'))
    or access.reaches_country('session.read'))
  group by 1, 2, 3, 4, 5, 6, 7, 8
$$;
comment on function sessions.given_hours(date, date) is
  'Hours given by institution, specialist, kind, subject and month, of institutions within the actor''s reach, where they were given: also to pupils who have left since';

revoke all on routine sessions.holds_at(text, uuid), sessions.is_of_actor(uuid, uuid), sessions.guard_session(), sessions.carry_hour(),
  sessions.guard_participant(), sessions.names_of(uuid[]), sessions.given_hours(date, date) from public;
grant execute on function sessions.holds_at(text, uuid), sessions.is_of_actor(uuid, uuid), sessions.names_of(uuid[]), sessions.given_hours(date, date)
  to pamani_server;
grant usage on schema sessions to pamani_server;
grant select, insert on sessions.sessions, sessions.participants to pamani_server;
grant select on sessions.moves, sessions.attendance_versions to pamani_server;
grant update (held_on, starts_at, minutes, room, status, cancelled_by, cancelled_at, cancel_reason, version, attended_by, attended_at)
  on sessions.sessions to pamani_server;
grant update (attendance, marked_by, marked_at) on sessions.participants to pamani_server;

insert into people.merge_rules (position, table_name, rows_of, stands, moves) values
  (136, 'sessions.participants', 't.pupil_id = any ($1)', true, true);
