-- The journal: append-only by grant, hash-chained, written in the transaction of the change it tells of.
create schema audit;
comment on schema audit is 'The journal of changes and of looks at a child''s data';

create table audit.chains (
  chain smallint not null,
  position bigint not null,
  hash bytea not null,
  constraint chains_pk primary key (chain)
);
comment on table audit.chains is
  'Head of each hash chain. Several chains, so that two people who work at once seldom wait for each other';
insert into audit.chains (chain, position, hash)
  select number, 0, sha256(convert_to('pamani journal chain ' || number, 'UTF8')) from generate_series(0, 31) as number;

create table audit.journal (
  chain smallint not null,
  position bigint not null,
  at timestamptz not null,
  event text not null,
  actor_id uuid,
  actor_roles text[] not null,
  pupil_id uuid,
  institution_id uuid,
  municipality_id uuid,
  details jsonb not null,
  request_id text,
  previous bytea not null,
  hash bytea not null,
  constraint journal_pk primary key (chain, position)
);
comment on table audit.journal is 'Who did or looked at what, and when. No names, no personal codes: ids only';
comment on column audit.journal.actor_id is 'Person; null when nobody was signed in';
comment on column audit.journal.institution_id is 'Place of the pupil at the time of the event';
comment on column audit.journal.hash is 'sha256 of the previous hash and this row''s canonical text';
create index journal_pupil on audit.journal (pupil_id, at desc) where pupil_id is not null; -- "who looked at my child"
create index journal_actor on audit.journal (actor_id, at desc);
create index journal_time on audit.journal (at desc);

create function audit.canonical(entry audit.journal) returns bytea
  language sql stable
as $$
  select convert_to(
    jsonb_build_array(
      entry.chain, entry.position, extract(epoch from entry.at)::numeric(20, 6)::text, entry.event,
      entry.actor_id, to_jsonb(entry.actor_roles), entry.pupil_id, entry.institution_id, entry.municipality_id,
      entry.details, entry.request_id)::text, 'UTF8')
$$;
comment on function audit.canonical(audit.journal) is 'The bytes of a journal row that its hash covers';

create function audit.record(
  event text, actor_roles text[], pupil_id uuid, institution_id uuid, municipality_id uuid, details jsonb, request_id text
) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  entry audit.journal;
  actor uuid := access.actor();
  head audit.chains;
begin
  entry.chain := abs(('x' || left(md5(coalesce(actor::text, '')), 7))::bit(28)::int) % 32;
  select * into head from audit.chains c where c.chain = entry.chain for update;
  entry.position := head.position + 1;
  entry.at := clock_timestamp();
  entry.event := event;
  entry.actor_id := actor;
  entry.actor_roles := coalesce(actor_roles, '{}');
  entry.pupil_id := pupil_id;
  entry.institution_id := institution_id;
  entry.municipality_id := municipality_id;
  entry.details := coalesce(details, '{}');
  entry.request_id := request_id;
  entry.previous := head.hash;
  entry.hash := sha256(head.hash || audit.canonical(entry));
  insert into audit.journal values (entry.*);
  update audit.chains c set position = entry.position, hash = entry.hash where c.chain = entry.chain;
  return entry.position;
end
$$;
comment on function audit.record(text, text[], uuid, uuid, uuid, jsonb, text) is
  'The only way to write the journal: appends one row to the actor''s chain';

create function audit.verify() returns table (chain smallint, "position" bigint, fault text)
  language sql stable
as $$
  with entries as (
    select j.*, lag(j.hash) over w as before_hash, lag(j.position) over w as before_position
    from audit.journal j
    window w as (partition by j.chain order by j.position)
  ),
  faults as (
    select e.chain, e.position,
      case
        when e.position <> coalesce(e.before_position, 0) + 1 then 'missing-before'
        when e.previous <> coalesce(e.before_hash, sha256(convert_to('pamani journal chain ' || e.chain, 'UTF8'))) then 'reordered'
        when e.hash <> sha256(e.previous || audit.canonical(
          (e.chain, e.position, e.at, e.event, e.actor_id, e.actor_roles, e.pupil_id, e.institution_id, e.municipality_id,
           e.details, e.request_id, e.previous, e.hash)::audit.journal)) then 'altered'
      end as fault
    from entries e
    union all
    select c.chain, c.position, 'missing-at-end'
    from audit.chains c
    where c.position <> coalesce((select max(j.position) from audit.journal j where j.chain = c.chain), 0)
       or (c.position > 0 and c.hash is distinct from
           (select j.hash from audit.journal j where j.chain = c.chain and j.position = c.position))
  )
  select f.chain, f.position, f.fault from faults f where f.fault is not null order by f.chain, f.position
$$;
comment on function audit.verify() is 'Every altered, removed or reordered row of the journal, by chain and position';

revoke all on function audit.record(text, text[], uuid, uuid, uuid, jsonb, text) from public;
grant usage on schema audit to pamani_server;
grant execute on function audit.record(text, text[], uuid, uuid, uuid, jsonb, text) to pamani_server;
grant select on audit.journal to pamani_server;
alter table audit.journal enable row level security;
create policy readable on audit.journal for select to pamani_server using (
  (select access.reaches_country('journal.read'))
  or municipality_id = any ((select access.reach('journal.read', 'municipality'))::uuid[])
  or institution_id = any ((select access.reach('journal.read', 'institution'))::uuid[])
  or pupil_id = any ((select access.reach('journal.read', 'pupil'))::uuid[]));
