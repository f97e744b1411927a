-- Signing in: accounts, second factors, invitations, throttling. Nothing here says what a person may see: grants do.
create table access.accounts (
  person_id uuid not null,
  username text not null,
  password_hash text,
  password_changed_at timestamptz,
  status text not null,
  demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  last_signed_in_at timestamptz,
  constraint accounts_pk primary key (person_id),
  constraint accounts_person foreign key (person_id) references people.persons (id),
  constraint accounts_status_known check (status in ('invited', 'active', 'locked')),
  constraint accounts_username_shape check (username ~ '^[^\s[:cntrl:]]{3,100}$'),
  constraint accounts_password_is_argon2id check (password_hash like '$argon2id$%')
);
comment on table access.accounts is 'How a person signs in; a person without a row here can only be spoken of';
comment on column access.accounts.password_hash is
  'PHC string of argon2id; null: signs in with a passkey or through the provider of the institution only';
comment on column access.accounts.status is 'invited: has not signed in yet; locked: an administrator has closed it';
comment on column access.accounts.demonstration is 'Invented person of the demonstration: may be signed in as without a password, there only';
create unique index accounts_username on access.accounts (lower(username));

create table access.totp_credentials (
  person_id uuid not null,
  secret_sealed bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_used_step bigint,
  constraint totp_credentials_pk primary key (person_id),
  constraint totp_credentials_account foreign key (person_id) references access.accounts (person_id) on delete cascade
);
comment on table access.totp_credentials is 'Authenticator app of a person (RFC 6238)';
comment on column access.totp_credentials.secret_sealed is 'AES-256-GCM; the key is not in the database';
comment on column access.totp_credentials.confirmed_at is 'When the person proved to have it; until then it opens nothing';
comment on column access.totp_credentials.last_used_step is 'Time step of the last accepted code: the same or an earlier code is refused';

create table access.passkeys (
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  constraint passkeys_pk primary key (id),
  constraint passkeys_account foreign key (person_id) references access.accounts (person_id) on delete cascade,
  constraint passkeys_credential unique (credential_id),
  constraint passkeys_name_given check (length(trim(name)) between 1 and 60)
);
comment on table access.passkeys is 'WebAuthn credentials; only public keys, so a copy of this table opens nothing';
comment on column access.passkeys.counter is 'Signature counter; one that goes backwards shows a copied key';
create index passkeys_person on access.passkeys (person_id);

create table access.recovery_codes (
  person_id uuid not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint recovery_codes_pk primary key (person_id, code_hash),
  constraint recovery_codes_account foreign key (person_id) references access.accounts (person_id) on delete cascade
);
comment on table access.recovery_codes is 'Codes on paper that stand in for a lost second factor, each once';
comment on column access.recovery_codes.code_hash is 'HMAC-SHA-256 under the index key';

create table access.oidc_identities (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  constraint oidc_identities_pk primary key (issuer, subject),
  constraint oidc_identities_account foreign key (person_id) references access.accounts (person_id) on delete cascade,
  constraint oidc_identities_one_per_issuer unique (issuer, person_id)
);
comment on table access.oidc_identities is 'The same person at an OpenID Connect provider';

create table access.invitations (
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint invitations_pk primary key (token_hash),
  constraint invitations_account foreign key (person_id) references access.accounts (person_id) on delete cascade,
  constraint invitations_period_ordered check (expires_at > created_at)
);
comment on table access.invitations is 'Letters by which a person sets the first password; the link holds the token, this row its hash';
create index invitations_person on access.invitations (person_id);

create table access.sign_in_throttles (
  key bytea not null,
  failures integer not null,
  last_failed_at timestamptz not null,
  constraint sign_in_throttles_pk primary key (key)
);
comment on table access.sign_in_throttles is 'Failed attempts by account and address, account and device, or address';
comment on column access.sign_in_throttles.key is 'HMAC-SHA-256 of what is counted: no addresses or usernames are kept';

create table access.used_challenges (
  challenge_hash bytea not null,
  expires_at timestamptz not null,
  constraint used_challenges_pk primary key (challenge_hash)
);
comment on table access.used_challenges is 'Passkey challenges that have been answered: none is answered twice';

-- Own rows only; everything else goes through the functions below, each with one narrow answer.
alter table access.accounts enable row level security;
alter table access.totp_credentials enable row level security;
alter table access.passkeys enable row level security;
alter table access.recovery_codes enable row level security;
alter table access.oidc_identities enable row level security;
alter table access.invitations enable row level security;
alter table access.sign_in_throttles enable row level security;
alter table access.used_challenges enable row level security;
create policy own on access.accounts for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
create policy own on access.totp_credentials for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
create policy own on access.passkeys for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
create policy own on access.recovery_codes for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
create policy own on access.oidc_identities for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
grant select, update (password_hash, password_changed_at, last_signed_in_at) on access.accounts to pamani_server;
grant select, insert, update, delete on access.totp_credentials, access.passkeys, access.recovery_codes to pamani_server;
grant select, update (last_used_at) on access.oidc_identities to pamani_server;

-- Sessions know how far a sign-in has come and can be listed by their owner.
alter table access.sessions
  add column id uuid not null default gen_random_uuid(),
  add column stage text not null default 'full',
  add column device text,
  add constraint sessions_stage_known check (stage in ('second-factor', 'enrolment', 'full')),
  add constraint sessions_id unique (id);
comment on column access.sessions.id is 'Names a session to its owner without its token';
comment on column access.sessions.stage is
  'second-factor: has yet to prove it; enrolment: may only add a second factor; full: signed in';
comment on column access.sessions.device is 'Browser and system in words, so that the owner recognises it';
create policy own on access.sessions for select to pamani_server using (person_id = (select access.actor()));
create policy own_ended on access.sessions for delete to pamani_server using (person_id = (select access.actor()));
grant select, delete on access.sessions to pamani_server;

drop function access.open_session(bytea, timestamptz, interval);
create function access.open_session(hash bytea, now timestamptz, idle interval)
  returns table (person_id uuid, method text, second_factor boolean, stage text, started_at timestamptz, grants jsonb)
  language plpgsql security definer set search_path = ''
as $$
begin
  update access.sessions s set last_seen_at = open_session.now
    where s.token_hash = hash and s.last_seen_at < open_session.now - interval '1 minute'
      and s.ends_at > open_session.now and s.last_seen_at > open_session.now - idle;
  return query
    select s.person_id, s.method, s.second_factor, s.stage, s.started_at,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id, 'reason', g.reason) order by g.role, g.scope_id)
        from access.grants g
        where g.person_id = s.person_id and g.revoked_at is null
          and g.valid_from <= (open_session.now at time zone 'Europe/Riga')::date
          and (g.valid_until is null or g.valid_until >= (open_session.now at time zone 'Europe/Riga')::date)), '[]')
    from access.sessions s
    where s.token_hash = hash and s.ends_at > open_session.now and s.last_seen_at > open_session.now - idle
      and not exists (select from access.accounts a where a.person_id = s.person_id and a.status = 'locked');
end
$$;
comment on function access.open_session(bytea, timestamptz, interval) is
  'The person and the grants in force behind a session token; nothing when it has ended, was idle too long or its account is locked';

drop function access.start_session(bytea, uuid, text, boolean, timestamptz, timestamptz);
create function access.start_session(
  hash bytea, person uuid, method text, second_factor boolean, now timestamptz, ends_at timestamptz,
  stage text default 'full', device text default null
) returns void
  language sql security definer set search_path = ''
as $$
  delete from access.sessions s where s.ends_at < start_session.now - interval '1 day';
  insert into access.sessions (token_hash, person_id, method, second_factor, started_at, last_seen_at, ends_at, stage, device)
  values (hash, person, method, second_factor, now, now, ends_at, stage, device)
$$;
comment on function access.start_session(bytea, uuid, text, boolean, timestamptz, timestamptz, text, text) is
  'Starts a session, and clears away those that ended long ago';

create function access.account_by_username(username text)
  returns table (person_id uuid, password_hash text, status text)
  language sql stable security definer set search_path = ''
as $$
  select a.person_id, a.password_hash, a.status from access.accounts a
  where lower(a.username) = lower(account_by_username.username)
$$;

create function access.passkey_by_credential(credential text)
  returns table (id uuid, person_id uuid, public_key bytea, counter bigint, transports text[], status text)
  language sql stable security definer set search_path = ''
as $$
  select k.id, k.person_id, k.public_key, k.counter, k.transports, a.status
  from access.passkeys k join access.accounts a on a.person_id = k.person_id
  where k.credential_id = credential
$$;

create function access.account_by_identity(issuer text, subject text) returns table (person_id uuid, status text)
  language sql stable security definer set search_path = ''
as $$
  select a.person_id, a.status
  from access.oidc_identities i join access.accounts a on a.person_id = i.person_id
  where i.issuer = account_by_identity.issuer and i.subject = account_by_identity.subject
$$;

create function access.link_identity(issuer text, subject text, verified_email text, now timestamptz)
  returns table (person_id uuid, status text)
  language sql security definer set search_path = ''
as $$
  with linked as (
    insert into access.oidc_identities (issuer, subject, person_id, linked_at, last_used_at)
    select link_identity.issuer, link_identity.subject, a.person_id, link_identity.now, link_identity.now
    from access.accounts a join people.persons p on p.id = a.person_id
    where lower(p.email) = lower(verified_email) and a.status <> 'locked'
    on conflict do nothing
    returning oidc_identities.person_id)
  update access.accounts a set status = 'active' from linked l where a.person_id = l.person_id
  returning a.person_id, a.status
$$;
comment on function access.link_identity(text, text, text, timestamptz) is
  'First use: ties an identity to the one account whose person has this address; nothing when that account already has '
  'another identity of the same issuer';

create function access.failures_of(keys bytea[]) returns table (key bytea, failures integer, last_failed_at timestamptz)
  language sql stable security definer set search_path = ''
as $$
  select t.key, t.failures, t.last_failed_at from access.sign_in_throttles t where t.key = any (keys)
$$;

create function access.count_failure(key bytea, now timestamptz, forget_after interval) returns integer
  language sql security definer set search_path = ''
as $$
  insert into access.sign_in_throttles as t (key, failures, last_failed_at) values (key, 1, now)
  on conflict on constraint sign_in_throttles_pk do update
    set failures = case when t.last_failed_at < excluded.last_failed_at - forget_after then 1 else t.failures + 1 end,
        last_failed_at = excluded.last_failed_at
  returning t.failures
$$;

create function access.forget_failures(key bytea, now timestamptz) returns void
  language sql security definer set search_path = ''
as $$
  delete from access.sign_in_throttles t
  where t.key = forget_failures.key or t.last_failed_at < now - interval '2 days'
$$;

create function access.spend_challenge(hash bytea, now timestamptz, expires_at timestamptz) returns boolean
  language sql security definer set search_path = ''
as $$
  delete from access.used_challenges c where c.expires_at < spend_challenge.now;
  with spent as (
    insert into access.used_challenges (challenge_hash, expires_at) values (hash, expires_at)
    on conflict do nothing returning 1)
  select exists (select from spent)
$$;
comment on function access.spend_challenge(bytea, timestamptz, timestamptz) is 'True the first time only';

create function access.open_invitation(hash bytea, now timestamptz)
  returns table (person_id uuid, username text, given_name text)
  language sql stable security definer set search_path = ''
as $$
  select a.person_id, a.username, p.given_name
  from access.invitations i
  join access.accounts a on a.person_id = i.person_id
  join people.persons p on p.id = i.person_id
  where i.token_hash = hash and i.used_at is null and i.expires_at > open_invitation.now and a.status <> 'locked'
$$;

create function access.accept_invitation(hash bytea, password_hash text, now timestamptz) returns uuid
  language sql security definer set search_path = ''
as $$
  with accepted as (
    update access.invitations i set used_at = accept_invitation.now
    from access.accounts a
    where i.token_hash = hash and i.used_at is null and i.expires_at > accept_invitation.now
      and a.person_id = i.person_id and a.status <> 'locked'
    returning i.person_id)
  update access.accounts a
    set password_hash = accept_invitation.password_hash, password_changed_at = accept_invitation.now, status = 'active'
  from accepted
  where a.person_id = accepted.person_id
  returning a.person_id
$$;
comment on function access.accept_invitation(bytea, text, timestamptz) is 'Sets the first password; the person, or nothing when the link no longer holds';

create function access.demonstration_cast(day date)
  returns table (person_id uuid, username text, given_name text, family_name text, roles jsonb)
  language sql stable security definer set search_path = ''
as $$
  select a.person_id, a.username, p.given_name, p.family_name,
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'role', g.role,
        'scopeName', coalesce(c.name, i.name, m.name, ''),
        'placeName', coalesce(ci.name, '')) order by g.granted_at, g.role)
      from access.grants g
      left join institutions.classes c on g.scope_kind = 'class' and c.id = g.scope_id
      left join institutions.institutions ci on ci.id = c.institution_id
      left join institutions.institutions i on g.scope_kind = 'institution' and i.id = g.scope_id
      left join institutions.municipalities m on g.scope_kind = 'municipality' and m.id = g.scope_id
      where g.person_id = a.person_id and g.revoked_at is null
        and g.valid_from <= day and (g.valid_until is null or g.valid_until >= day)), '[]')
  from access.accounts a join people.persons p on p.id = a.person_id
  where a.demonstration and a.status = 'active'
  order by a.created_at, p.family_name
$$;
comment on function access.demonstration_cast(date) is 'The invented people of the demonstration; empty in any other database';

do $$
declare
  name text;
begin
  for name in
    select p.oid::regprocedure from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'access' and p.proname in (
      'open_session', 'start_session', 'end_session', 'end_sessions_of', 'account_by_username', 'passkey_by_credential',
      'account_by_identity', 'link_identity', 'failures_of', 'count_failure', 'forget_failures', 'spend_challenge',
      'open_invitation', 'accept_invitation', 'demonstration_cast')
  loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to pamani_server', name);
  end loop;
end
$$;
