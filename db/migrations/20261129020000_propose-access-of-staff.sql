-- A staff list brings people and posts and proposes access. Another person confirms it; only then is there a grant.
create table access.proposals (
  id uuid not null,
  kind text not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid not null,
  valid_from date not null,
  valid_until date,
  reason text not null,
  grant_id uuid,
  import_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  status text not null default 'open',
  decided_by uuid,
  decided_at timestamptz,
  constraint proposals_pk primary key (id),
  constraint proposals_institution foreign key (institution_id) references institutions.institutions (id),
  constraint proposals_person foreign key (person_id) references people.persons (id),
  constraint proposals_post foreign key (post_id) references people.staff_posts (id),
  constraint proposals_kind_known check (kind in ('begin', 'end')),
  constraint proposals_role_of_school check (
    role in ('class_teacher', 'subject_teacher', 'support_specialist', 'school_leadership', 'records_clerk')),
  constraint proposals_scope_of_school check (scope_kind in ('institution', 'class')),
  constraint proposals_period_ordered check (kind = 'end' or valid_until is null or valid_until >= valid_from),
  constraint proposals_reason_given check (length(trim(reason)) >= 3),
  constraint proposals_end_names_grant check (kind = 'begin' or grant_id is not null),
  constraint proposals_status_known check (status in ('open', 'confirmed', 'declined')),
  constraint proposals_decided_whole check (num_nulls(decided_by, decided_at) = case status when 'open' then 2 else 0 end),
  constraint proposals_decided_by_another check (decided_by is null or decided_by not in (person_id, proposed_by))
);
comment on table access.proposals is 'Access that a staff list proposes to give or to end; nothing holds until another person confirms it';
comment on column access.proposals.grant_id is 'The grant that came of it, or the one that is to end';
comment on column access.proposals.valid_until is 'Last day of the access; of an end in the past: it ends at once';
comment on column access.proposals.import_id is 'The staff list; without a key, so that access does not depend on imports';
comment on column access.proposals.proposed_by is 'Who brought the list: never the one who confirms';
create unique index proposals_open on access.proposals (person_id, kind, role, scope_id) where status = 'open';
create index proposals_institution on access.proposals (institution_id) where status = 'open';
create index proposals_import on access.proposals (import_id);
create index proposals_post on access.proposals (post_id);

alter table access.proposals enable row level security;
create policy readable on access.proposals for select to pamani_server
  using (institution_id = any ((select access.reach('access.confirm', 'institution'))::uuid[])
         or institution_id = any ((select access.reach('staff.write', 'institution'))::uuid[])
         or (select access.reaches_country('access.confirm')));
create policy insertable on access.proposals for insert to pamani_server
  with check (status = 'open' and proposed_by = access.actor()
              and institution_id = any ((select access.reach('staff.write', 'institution'))::uuid[]));
grant select, insert on access.proposals to pamani_server;

create function access.may_confirm(institution_id uuid, role text) returns boolean
  language sql stable security definer set search_path = ''
return ($2 <> 'school_leadership' and $1 = any (access.reach('access.confirm', 'institution')))
  or access.reaches_country('grants.manage');
comment on function access.may_confirm(uuid, text) is
  'Whether the present actor may give or end this role there: leadership gives the roles of its school, but not its own';

-- A person's grants in one school. The scope of a class is a scope of its school.
create function access.grants_of_school(institution_id uuid)
  returns table (id uuid, person_id uuid, role text, scope_kind text, scope_id uuid, class_name text, valid_from date, valid_until date)
  language sql stable security definer set search_path = ''
as $$
  select held.id, held.person_id, held.role, held.scope_kind, held.scope_id, class.name, held.valid_from, held.valid_until
  from access.grants held
  left join institutions.classes class on held.scope_kind = 'class' and class.id = held.scope_id
  where ($1 = any (access.reach('access.confirm', 'institution')) or $1 = any (access.reach('staff.write', 'institution'))
      or access.reaches_country('access.confirm'))
    and held.scope_kind in ('institution', 'class')
    and held.scope_id in (select $1 union all select own.id from institutions.classes own where own.institution_id = $1)
    and held.revoked_at is null
    and (held.valid_until is null or held.valid_until >= access.today())
$$;
comment on function access.grants_of_school(uuid) is
  'Grants of a school that hold or will, for who proposes and who confirms access there';

create function access.people_of_school(institution_id uuid)
  returns table (id uuid, given_name text, family_name text, email text)
  language sql stable security definer set search_path = ''
as $$
  select person.id, person.given_name, person.family_name, person.email
  from people.persons person
  where ($1 = any (access.reach('access.confirm', 'institution')) or access.reaches_country('access.confirm'))
    and person.id in (
      select post.person_id from people.staff_posts post
      where post.institution_id = $1 and (post.ends_on is null or post.ends_on > access.today())
      union select held.person_id from access.grants_of_school($1) held
      union select waits.person_id from access.proposals waits where waits.institution_id = $1 and waits.status = 'open')
$$;
comment on function access.people_of_school(uuid) is
  'Who works in a school, has access to it or is to get it, also without a post: for who answers for access there';

create function access.accounts_of_school(institution_id uuid)
  returns table (person_id uuid, status text, invited_until timestamptz, last_signed_in_at timestamptz, second_factor boolean)
  language sql stable security definer set search_path = ''
as $$
  select account.person_id, account.status,
    (select max(invitation.expires_at) from access.invitations invitation
     where invitation.person_id = account.person_id and invitation.used_at is null),
    account.last_signed_in_at,
    exists (select from access.totp_credentials app where app.person_id = account.person_id and app.confirmed_at is not null)
      or exists (select from access.passkeys key where key.person_id = account.person_id)
  from access.accounts account
  where ($1 = any (access.reach('access.confirm', 'institution')) or $1 = any (access.reach('staff.write', 'institution'))
      or access.reaches_country('access.confirm'))
    and account.person_id in (
      select post.person_id from people.staff_posts post where post.institution_id = $1
      union select held.person_id from access.grants_of_school($1) held)
$$;
comment on function access.accounts_of_school(uuid) is 'How far those who work in a school have come with signing in; never by what';

create function access.confirm_proposals(ids uuid[], now timestamptz)
  returns table (proposal_id uuid, kind text, grant_id uuid, person_id uuid)
  language plpgsql security definer set search_path = ''
as $$
declare
  proposal access.proposals;
  held uuid;
begin
  for proposal in select p.* from access.proposals p where p.id = any (ids) order by p.id for update loop
    continue when proposal.status <> 'open'; -- somebody else was faster
    if not access.may_confirm(proposal.institution_id, proposal.role)
      or access.actor() in (proposal.person_id, proposal.proposed_by)
    then
      raise insufficient_privilege using message = 'access is confirmed by another person who may give it';
    end if;
    held := proposal.grant_id;
    if proposal.kind = 'begin' then
      if proposal.valid_until < access.today() then
        raise check_violation using message = 'the access that was proposed is over';
      end if;
      if not exists (
        select from institutions.institutions school
        left join institutions.classes class on class.institution_id = school.id and class.id = proposal.scope_id
        where school.id = proposal.institution_id
          and case proposal.scope_kind when 'class' then class.id is not null else school.id = proposal.scope_id end)
      then
        raise insufficient_privilege using message = 'the scope is not of this school';
      end if;
      held := gen_random_uuid();
      insert into access.grants (id, person_id, role, scope_kind, scope_id, valid_from, valid_until, reason, granted_by, granted_at)
      values (held, proposal.person_id, proposal.role, proposal.scope_kind, proposal.scope_id,
              greatest(proposal.valid_from, access.today()), proposal.valid_until, proposal.reason, access.actor(), now);
    elsif proposal.valid_until is not null and proposal.valid_until >= access.today() then
      update access.grants g set valid_until = proposal.valid_until
        where g.id = held and g.revoked_at is null and g.valid_from <= proposal.valid_until;
    else
      perform access.end_grant(held, now);
    end if;
    update access.proposals p set status = 'confirmed', decided_by = access.actor(), decided_at = now, grant_id = held
      where p.id = proposal.id;
    proposal_id := proposal.id; kind := proposal.kind; grant_id := held; person_id := proposal.person_id;
    return next;
  end loop;
end
$$;
comment on function access.confirm_proposals(uuid[], timestamptz) is
  'Gives and ends access as proposed; never one''s own, never what one proposed oneself. What is decided already is left out';

create function access.decline_proposals(ids uuid[], now timestamptz) returns setof uuid
  language sql security definer set search_path = ''
as $$
  update access.proposals p set status = 'declined', decided_by = access.actor(), decided_at = now
  where p.id = any (ids) and p.status = 'open' and access.may_confirm(p.institution_id, p.role)
    and access.actor() not in (p.person_id, p.proposed_by)
  returning p.id
$$;

create function access.end_grant(grant_id uuid, now timestamptz) returns uuid
  language plpgsql security definer set search_path = ''
as $$
declare
  ended access.grants;
  school uuid;
begin
  select g.* into ended from access.grants g where g.id = $1 and g.revoked_at is null for update;
  if ended.id is null then
    return null;
  end if;
  school := case ended.scope_kind
    when 'institution' then ended.scope_id
    when 'class' then (select class.institution_id from institutions.classes class where class.id = ended.scope_id) end;
  if school is null or ended.person_id = access.actor() or not access.may_confirm(school, ended.role) then
    raise insufficient_privilege using message = 'only who may give this access ends it, and never the own one';
  end if;
  update access.grants g set revoked_at = now where g.id = ended.id;
  delete from access.sessions s where s.person_id = ended.person_id;
  delete from access.invitations i where i.person_id = ended.person_id and not exists (
    select from access.grants g where g.person_id = ended.person_id and g.revoked_at is null
      and (g.valid_until is null or g.valid_until >= access.today()));
  return ended.person_id;
end
$$;
comment on function access.end_grant(uuid, timestamptz) is
  'Ends a grant of a school at once, and the sessions of its person; the person, or nothing when it had ended before';

create function access.invite_colleague(
  institution_id uuid, person_id uuid, username text, token_hash bytea, now timestamptz, expires_at timestamptz
) returns text
  language plpgsql security definer set search_path = ''
as $$
declare
  known access.accounts;
begin
  if not exists (select from access.grants_of_school($1) held where held.person_id = $2)
    or $2 = access.actor()
    or not ($1 = any (access.reach('access.confirm', 'institution')) or access.reaches_country('access.confirm'))
  then
    raise insufficient_privilege using message = 'only who has access in the school is invited there, and by another person';
  end if;
  if not access.reaches_country('grants.manage') and exists (
    select from access.grants held where held.person_id = $2 and held.revoked_at is null
      and (held.valid_until is null or held.valid_until >= access.today())
      and not (held.id in (select own.id from access.grants_of_school($1) own) and access.may_confirm($1, held.role)))
  then
    return null; -- whoever holds the link could do more than its giver may give
  end if;
  insert into access.accounts (person_id, username, status, created_at) values ($2, $3, 'invited', $5)
  on conflict do nothing;
  select a.* into known from access.accounts a where a.person_id = $2;
  if known.person_id is null or known.status <> 'invited' then
    return null;
  end if;
  delete from access.invitations i where i.person_id = $2;
  insert into access.invitations (person_id, token_hash, created_at, expires_at) values ($2, $4, $5, $6);
  return known.username;
end
$$;
comment on function access.invite_colleague(uuid, uuid, text, bytea, timestamptz, timestamptz) is
  'A link for whoever has access and has never signed in; nothing for others, so that nobody''s password is chosen anew by a '
  'colleague, nor for whom may do what the inviter may not give';

revoke all on function access.may_confirm(uuid, text), access.grants_of_school(uuid), access.people_of_school(uuid), access.accounts_of_school(uuid),
  access.confirm_proposals(uuid[], timestamptz), access.decline_proposals(uuid[], timestamptz),
  access.end_grant(uuid, timestamptz), access.invite_colleague(uuid, uuid, text, bytea, timestamptz, timestamptz) from public;
grant execute on function access.grants_of_school(uuid), access.people_of_school(uuid), access.accounts_of_school(uuid),
  access.confirm_proposals(uuid[], timestamptz), access.decline_proposals(uuid[], timestamptz),
  access.end_grant(uuid, timestamptz), access.invite_colleague(uuid, uuid, text, bytea, timestamptz, timestamptz)
  to pamani_server;
