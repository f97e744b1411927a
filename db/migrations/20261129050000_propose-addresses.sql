-- An invitation goes to the address of a person. So an address that a staff list brings for somebody who has access, or an account,
-- is only proposed: else who brings the list could have a colleague's link sent wherever they like.
create table access.address_proposals (
  id uuid not null,
  institution_id uuid not null,
  person_id uuid not null,
  email text not null,
  import_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  status text not null default 'open',
  decided_by uuid,
  decided_at timestamptz,
  constraint address_proposals_pk primary key (id),
  constraint address_proposals_institution foreign key (institution_id) references institutions.institutions (id),
  constraint address_proposals_person foreign key (person_id) references people.persons (id),
  constraint address_proposals_email_given check (length(email) between 3 and 254),
  constraint address_proposals_status_known check (status in ('open', 'confirmed', 'declined', 'replaced')),
  constraint address_proposals_decided_whole check (num_nulls(decided_by, decided_at) = case status when 'open' then 2 else 0 end),
  constraint address_proposals_decided_by_another check (
    status in ('open', 'replaced') or decided_by not in (person_id, proposed_by))
);
comment on table access.address_proposals is
  'Addresses that a staff list proposes for whoever has access or an account; none holds until another person confirms it';
comment on column access.address_proposals.status is 'replaced: another address of the person was confirmed';
comment on column access.address_proposals.import_id is 'The staff list; without a key, so that access does not depend on imports';
create unique index address_proposals_open on access.address_proposals (person_id, lower(email)) where status = 'open';
create index address_proposals_institution on access.address_proposals (institution_id) where status = 'open';
create index address_proposals_import on access.address_proposals (import_id);

alter table access.address_proposals enable row level security;
create policy readable on access.address_proposals for select to pamani_server
  using (institution_id = any ((select access.reach('access.confirm', 'institution'))::uuid[])
         or institution_id = any ((select access.reach('staff.write', 'institution'))::uuid[])
         or (select access.reaches_country('access.confirm')));
create policy insertable on access.address_proposals for insert to pamani_server
  with check (status = 'open' and proposed_by = access.actor()
              and institution_id = any ((select access.reach('staff.write', 'institution'))::uuid[])
              and exists (select from people.staff_posts post
                          where post.person_id = address_proposals.person_id and post.institution_id = address_proposals.institution_id));
grant select, insert on access.address_proposals to pamani_server;

create function access.keeps_address(person_id uuid) returns boolean
  language sql stable security definer set search_path = ''
return exists (select from access.accounts account where account.person_id = $1)
  or exists (select from access.grants held where held.person_id = $1 and held.revoked_at is null
               and (held.valid_until is null or held.valid_until >= access.today()));
comment on function access.keeps_address(uuid) is 'Who has an account or access anywhere: no list sets the address of such a person';

create function access.keepers_of_school(institution_id uuid) returns setof uuid
  language sql stable security definer set search_path = ''
as $$
  select distinct post.person_id from people.staff_posts post
  where post.institution_id = $1 and $1 = any (access.reach('staff.write', 'institution'))
    and access.keeps_address(post.person_id)
$$;
comment on function access.keepers_of_school(uuid) is
  'Those who work in a school and whose address no list sets, for who brings the list; not why';

create function access.may_confirm_address(institution_id uuid, person_id uuid) returns boolean
  language sql stable security definer set search_path = ''
return access.reaches_country('grants.manage')
  or ($1 = any (access.reach('access.confirm', 'institution')) and not exists (
    select from access.grants held where held.person_id = $2 and held.revoked_at is null
      and (held.valid_until is null or held.valid_until >= access.today())
      and not (held.role <> 'school_leadership' and (
        (held.scope_kind = 'institution' and held.scope_id = $1)
        or (held.scope_kind = 'class' and held.scope_id in (
          select class.id from institutions.classes class where class.institution_id = $1))))));
comment on function access.may_confirm_address(uuid, uuid) is
  'Who may give all that the person holds: whoever holds the address could have the link';

create function access.addresses_of_school(institution_id uuid)
  returns table (id uuid, person_id uuid, email text, proposed_by uuid, proposed_at timestamptz, given_name text, family_name text,
    may_confirm boolean, is_taken boolean, has_signed_in boolean)
  language sql stable security definer set search_path = ''
as $$
  select waits.id, waits.person_id, waits.email, waits.proposed_by, waits.proposed_at, brought.given_name, brought.family_name,
    access.may_confirm_address(waits.institution_id, waits.person_id),
    exists (select from people.persons other where lower(other.email) = lower(waits.email) and other.id <> waits.person_id),
    exists (select from access.accounts account where account.person_id = waits.person_id and account.status <> 'invited')
  from access.address_proposals waits
  left join people.persons brought on brought.id = waits.proposed_by
  where waits.institution_id = $1 and waits.status = 'open'
    and ($1 = any (access.reach('access.confirm', 'institution')) or access.reaches_country('access.confirm'))
$$;
comment on function access.addresses_of_school(uuid) is
  'Addresses that wait in a school, whether the actor may confirm each, and what stands in the way of it';

create function access.confirm_addresses(ids uuid[], now timestamptz) returns table (proposal_id uuid, person_id uuid)
  language plpgsql security definer set search_path = ''
as $$
declare
  waits access.address_proposals;
begin
  for waits in select p.* from access.address_proposals p where p.id = any (ids) order by p.id for update loop
    continue when waits.status <> 'open'; -- somebody else was faster
    if not access.may_confirm_address(waits.institution_id, waits.person_id)
      or access.actor() in (waits.person_id, waits.proposed_by)
    then
      raise insufficient_privilege using message = 'an address is confirmed by another person who may give what its owner holds';
    end if;
    if exists (select from access.accounts a where a.person_id = waits.person_id and a.status <> 'invited') then
      raise insufficient_privilege using message = 'whoever has signed in keeps the own address';
    end if;
    update people.persons p set email = waits.email where p.id = waits.person_id;
    delete from access.invitations i where i.person_id = waits.person_id;
    update access.accounts a set username = lower(waits.email) where a.person_id = waits.person_id
      and not exists (select from access.accounts other where other.username = lower(waits.email));
    update access.address_proposals p
      set status = case p.id when waits.id then 'confirmed' else 'replaced' end, decided_by = access.actor(), decided_at = now
      where p.person_id = waits.person_id and p.status = 'open';
    proposal_id := waits.id; person_id := waits.person_id;
    return next;
  end loop;
end
$$;
comment on function access.confirm_addresses(uuid[], timestamptz) is
  'Makes proposed addresses hold and takes back the links that went to the old ones; never one''s own, never one that one proposed';

create function access.decline_addresses(ids uuid[], now timestamptz) returns setof uuid
  language sql security definer set search_path = ''
as $$
  update access.address_proposals p set status = 'declined', decided_by = access.actor(), decided_at = now
  where p.id = any (ids) and p.status = 'open'
    and (p.institution_id = any (access.reach('access.confirm', 'institution')) or access.reaches_country('grants.manage'))
    and access.actor() not in (p.person_id, p.proposed_by)
  returning p.id
$$;
comment on function access.decline_addresses(uuid[], timestamptz) is
  'Declining gives nobody anything, so whoever confirms access in the school may; never the own address or proposal';

-- As before; also who waits for an address.
create or replace function access.people_of_school(institution_id uuid)
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
      union select waits.person_id from access.proposals waits where waits.institution_id = $1 and waits.status = 'open'
      union select waits.person_id from access.address_proposals waits where waits.institution_id = $1 and waits.status = 'open')
$$;

-- As before; also nobody who has access without an account.
create or replace function people.set_colleague_emails(given jsonb) returns setof uuid
  language sql security definer set search_path = ''
as $$
  update people.persons person set email = wanted.email
  from jsonb_to_recordset(given) as wanted ("personId" uuid, email text)
  where person.id = wanted."personId"
    and exists (select from people.staff_posts post where post.person_id = person.id
                  and post.institution_id = any (access.reach('staff.write', 'institution')))
    and not exists (select from people.staff_posts post where post.person_id = person.id
                      and post.institution_id <> all (access.reach('staff.write', 'institution')))
    and not access.keeps_address(person.id)
  returning person.id
$$;
comment on function people.set_colleague_emails(jsonb) is
  'Addresses of those who work in the actor''s school alone and have neither access nor an account: of others they are only proposed';

create function imports.addresses_upon(import_id uuid) returns bigint
  language sql stable security definer set search_path = ''
return (select count(*) from access.address_proposals p where p.import_id = $1 and p.status = 'confirmed')
  + (select count(*) from imports.changes c
     where c.import_id = $1 and c.kind = 'colleague_changed' and access.keeps_address(c.subject_id));
comment on function imports.addresses_upon(uuid) is
  'Addresses of a staff list that can no longer be taken back: confirmed, or of whoever has been given access or invited since';

create or replace function imports.remove_added_staff(import_id uuid) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  removed bigint;
begin
  if not exists (
    select from imports.imports i
    where i.id = $1 and i.status = 'committed' and i.kind = 'staff'
      and i.institution_id = any (access.reach('import.run', 'institution')))
  then
    raise insufficient_privilege using message = 'only who runs imports there may take back a committed staff list';
  end if;
  if exists (select from access.proposals p where p.import_id = $1 and p.status = 'confirmed')
    or imports.addresses_upon($1) > 0
  then
    raise insufficient_privilege using message = 'access or an address that was confirmed stands on this staff list';
  end if;
  delete from access.address_proposals p where p.import_id = $1;
  delete from access.proposals p where p.import_id = $1;
  delete from people.staff_posts post using imports.changes c
    where c.import_id = $1 and c.kind = 'post_added' and post.id = c.subject_id;
  delete from people.persons person using imports.changes c
    where c.import_id = $1 and c.kind = 'colleague_added' and person.id = c.subject_id;
  get diagnostics removed = row_count;
  return removed;
end
$$;

revoke all on function access.keeps_address(uuid), access.keepers_of_school(uuid), access.may_confirm_address(uuid, uuid),
  access.addresses_of_school(uuid), access.confirm_addresses(uuid[], timestamptz), access.decline_addresses(uuid[], timestamptz),
  imports.addresses_upon(uuid) from public;
grant execute on function access.keepers_of_school(uuid), access.addresses_of_school(uuid),
  access.confirm_addresses(uuid[], timestamptz), access.decline_addresses(uuid[], timestamptz), imports.addresses_upon(uuid)
  to pamani_server;
