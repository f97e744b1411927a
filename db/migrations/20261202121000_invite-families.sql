-- A school invites a guardian, or a pupil of 13 and more, to the page of the family. What is given opens that one pupil and nothing else;
-- whether it still opens anything the register says each time (people.own_pupils).
create function people.may_invite_family(pupil people.pupils) returns boolean
  language sql stable set search_path = ''
as $$
  select coalesce(pupil.institution_id = any (access.reach('family.invite', 'institution'))
    or pupil.class_id = any (access.reach('family.invite', 'class')), false)
$$;
comment on function people.may_invite_family(people.pupils) is 'Whether the present actor lets the family of this pupil in: only at the school, for its own pupils';

create function people.invitable_family(pupil_id uuid)
  returns table (person_id uuid, party text, relation text, given_name text, family_name text, email text, may_from date)
  language sql stable security definer set search_path = ''
as $$
  select person.id, 'guardian', tie.relation, person.given_name, person.family_name, person.email, null::date
  from people.pupils child
  join people.guardianships tie on tie.pupil_id = child.id
    and tie.valid_from <= access.today() and (tie.valid_until is null or tie.valid_until > access.today())
  join people.persons person on person.id = tie.person_id
  where child.id = $1 and people.may_invite_family(child) and people.is_guardian(person.id, child.id)
  union all
  select child.id, 'pupil', null, child.given_name, child.family_name, null,
    case when child.born_on + interval '13 years' > access.today() then (child.born_on + interval '13 years')::date end
  from people.pupils child
  where child.id = $1 and people.may_invite_family(child)
$$;
comment on function people.invitable_family(uuid) is
  'Whom the present actor may let in: guardians in force today, and the pupil; may_from: the 13th birthday that is still to come (Personal '
  'Data Processing Law 33, GDPR 8)';

create function access.family_access(pupil_id uuid)
  returns table (person_id uuid, party text, relation text, given_name text, family_name text, email text, may_from date,
    account text, invited_until timestamptz)
  language sql stable security definer set search_path = ''
as $$
  select one.person_id, one.party, one.relation, one.given_name, one.family_name, one.email, one.may_from, held.status,
    case when held.status = 'invited' then (
      select max(link.expires_at) from access.invitations link where link.person_id = one.person_id and link.used_at is null) end
  from people.invitable_family($1) one
  left join lateral (
    select coalesce(account.status, 'none') as status
    from access.grants given left join access.accounts account on account.person_id = given.person_id
    where given.person_id = one.person_id and given.role = one.party and given.scope_kind = 'pupil' and given.scope_id = $1
      and given.revoked_at is null and (given.valid_until is null or given.valid_until >= access.today())
    limit 1) held on true
$$;
comment on function access.family_access(uuid) is
  'Who of the family is let in and how far they have come. Of whoever is not let in, nothing of an account is told: account is null';

create function access.invite_family(
  pupil_id uuid, person_id uuid, username text, numbered boolean, reason text, token_hash bytea, now timestamptz, expires_at timestamptz,
  out outcome text, out chosen text
)
  language plpgsql security definer set search_path = ''
as $$
declare
  one record;
  known access.accounts;
  tries integer := 1;
begin
  perform from people.pupils child where child.id = $1 for no key update; -- of two who invite at once the second finds the first
  select family.* into one from people.invitable_family($1) family where family.person_id = $2;
  if one.person_id is null or one.may_from is not null or $2 = access.actor() then
    raise insufficient_privilege using message = 'only the family that the register names today is let in, by another person of the school';
  end if;
  select account.* into known from access.accounts account where account.person_id = $2;
  if known.status = 'locked' then
    outcome := 'closed';
    return;
  end if;
  if known.person_id is null then
    chosen := $3;
    while exists (select from access.accounts other where lower(other.username) = lower(chosen)) loop
      if not numbered then
        outcome := 'address-known'; -- whose it is, is not told
        chosen := null;
        return;
      end if;
      tries := tries + 1;
      chosen := $3 || tries;
    end loop;
    insert into people.persons (id, given_name, family_name)
      select one.person_id, one.given_name, one.family_name where one.party = 'pupil' on conflict do nothing;
    insert into access.accounts (person_id, username, status, created_at) values ($2, chosen, 'invited', $7);
  else
    chosen := known.username;
  end if;
  insert into access.grants (id, person_id, role, scope_kind, scope_id, valid_from, reason, granted_by, granted_at)
    select gen_random_uuid(), $2, one.party, 'pupil', $1, access.today(), $5, access.actor(), $7
    where not exists (
      select from access.grants held where held.person_id = $2 and held.role = one.party and held.scope_kind = 'pupil' and held.scope_id = $1
        and held.revoked_at is null and (held.valid_until is null or held.valid_until >= access.today()));
  if known.status = 'active' then
    outcome := 'signs-in'; -- nobody's password is chosen anew
    chosen := null;
    return;
  end if;
  if exists (
    select from access.grants held left join people.pupils child on held.scope_kind = 'pupil' and child.id = held.scope_id
    where held.person_id = $2 and held.revoked_at is null and (held.valid_until is null or held.valid_until >= access.today())
      and (held.role not in ('guardian', 'pupil') or not people.may_invite_family(child)))
  then
    outcome := 'elsewhere'; -- whoever holds the link could see what its giver may not show
    chosen := null;
    return;
  end if;
  delete from access.invitations link where link.person_id = $2;
  insert into access.invitations (person_id, token_hash, created_at, expires_at) values ($2, $6, $7, $8);
  outcome := 'invited';
end
$$;
comment on function access.invite_family(uuid, uuid, text, boolean, text, bytea, timestamptz, timestamptz) is
  'Lets a guardian or a pupil in, with a link for whoever has never signed in; earlier links end. numbered: a taken username gets a number, '
  'else (an address) nothing is given';

create function access.end_family_access(pupil_id uuid, person_id uuid, now timestamptz) returns boolean
  language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from people.pupils child where child.id = $1 and people.may_invite_family(child)) then
    raise insufficient_privilege using message = 'only the school of the pupil ends what it gave';
  end if;
  update access.grants held set revoked_at = $3
    where held.person_id = $2 and held.role in ('guardian', 'pupil') and held.scope_kind = 'pupil' and held.scope_id = $1
      and held.revoked_at is null;
  if not found then
    return false;
  end if;
  if not exists (
    select from access.grants held where held.person_id = $2 and held.revoked_at is null
      and (held.valid_until is null or held.valid_until >= access.today()))
  then
    delete from access.invitations link where link.person_id = $2;
    delete from access.sessions open where open.person_id = $2;
  end if;
  return true;
end
$$;
comment on function access.end_family_access(uuid, uuid, timestamptz) is
  'Takes the page of this pupil away from a guardian or the pupil at once; false: there was nothing to take. Who holds nothing else is signed out and the link ends';

revoke all on function people.may_invite_family(people.pupils), people.invitable_family(uuid), access.family_access(uuid),
  access.invite_family(uuid, uuid, text, boolean, text, bytea, timestamptz, timestamptz), access.end_family_access(uuid, uuid, timestamptz)
  from public;
grant execute on function access.family_access(uuid),
  access.invite_family(uuid, uuid, text, boolean, text, bytea, timestamptz, timestamptz), access.end_family_access(uuid, uuid, timestamptz)
  to pamani_server;
