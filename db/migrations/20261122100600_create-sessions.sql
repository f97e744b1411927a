-- Signed-in sessions. The cookie holds a random token; only its hash is stored.
create table access.sessions (
  token_hash bytea not null,
  person_id uuid not null,
  method text not null,
  second_factor boolean not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null,
  constraint sessions_pk primary key (token_hash),
  constraint sessions_person foreign key (person_id) references people.persons (id),
  constraint sessions_method_known check (method in ('password', 'passkey', 'oidc', 'demo')),
  constraint sessions_period_ordered check (ends_at > started_at)
);
comment on table access.sessions is 'One row per signed-in browser';
comment on column access.sessions.ends_at is 'Absolute end, however active the person is';
create index sessions_person on access.sessions (person_id);
alter table access.sessions enable row level security;

create function access.open_session(hash bytea, now timestamptz, idle interval)
  returns table (person_id uuid, method text, second_factor boolean, started_at timestamptz, grants jsonb)
  language plpgsql security definer set search_path = ''
as $$
begin
  update access.sessions s set last_seen_at = open_session.now
    where s.token_hash = hash and s.last_seen_at < open_session.now - interval '1 minute'
      and s.ends_at > open_session.now and s.last_seen_at > open_session.now - idle;
  return query
    select s.person_id, s.method, s.second_factor, s.started_at,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id, 'reason', g.reason) order by g.role, g.scope_id)
        from access.grants g
        where g.person_id = s.person_id and g.revoked_at is null
          and g.valid_from <= (open_session.now at time zone 'Europe/Riga')::date
          and (g.valid_until is null or g.valid_until >= (open_session.now at time zone 'Europe/Riga')::date)), '[]')
    from access.sessions s
    where s.token_hash = hash and s.ends_at > open_session.now and s.last_seen_at > open_session.now - idle;
end
$$;
comment on function access.open_session(bytea, timestamptz, interval) is
  'The person and the grants in force behind a session token; nothing when it has ended or was idle too long';

create function access.start_session(
  hash bytea, person uuid, method text, second_factor boolean, now timestamptz, ends_at timestamptz
) returns void
  language sql security definer set search_path = ''
as $$
  insert into access.sessions (token_hash, person_id, method, second_factor, started_at, last_seen_at, ends_at)
  values (hash, person, method, second_factor, now, now, ends_at)
$$;

create function access.end_session(hash bytea) returns void
  language sql security definer set search_path = ''
as $$ delete from access.sessions s where s.token_hash = hash $$;

create function access.end_sessions_of(person uuid) returns integer
  language sql security definer set search_path = ''
as $$
  with ended as (delete from access.sessions s where s.person_id = person and person = access.actor() returning 1)
  select count(*)::integer from ended
$$;
comment on function access.end_sessions_of(uuid) is 'Signs a person out everywhere; only for the actor''s own sessions';
