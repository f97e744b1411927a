-- A municipality invites the first leader of its school. As soon as somebody of the leadership has signed in, the school answers for
-- itself, and further leaders are given by who manages all grants.

create function access.first_leaders()
  returns table (institution_id uuid, name text, grant_id uuid, person_id uuid, given_name text, family_name text, email text,
    invited_until timestamptz)
  language sql stable security definer set search_path = ''
as $$
  select school.id, school.name, held.id, person.id, person.given_name, person.family_name, person.email, link.expires_at
  from institutions.institutions school
  left join access.grants held on held.role = 'school_leadership' and held.scope_kind = 'institution' and held.scope_id = school.id
    and held.revoked_at is null and (held.valid_until is null or held.valid_until >= access.today())
  left join access.accounts account on account.person_id = held.person_id
  left join people.persons person on person.id = held.person_id
  left join access.invitations link on link.person_id = held.person_id
  where school.municipality_id = any (access.reach('leader.invite', 'municipality'))
    and school.kind <> 'service' and (school.closed_on is null or school.closed_on > access.today())
    and not exists ( -- somebody who has signed in, whose account another makes, or who has access elsewhere too
      select from access.grants leads
      left join access.accounts known on known.person_id = leads.person_id
      where leads.role = 'school_leadership' and leads.scope_kind = 'institution' and leads.scope_id = school.id
        and leads.revoked_at is null and (leads.valid_until is null or leads.valid_until >= access.today())
        and (known.status is distinct from 'invited' or exists (
          select from access.grants other where other.person_id = leads.person_id and other.id <> leads.id and other.revoked_at is null
            and (other.valid_until is null or other.valid_until >= access.today()))))
$$;
comment on function access.first_leaders() is
  'Schools of the actor''s municipality whose leadership nobody has, or only who was invited and has not signed in; with whoever was';

create function access.invite_first_leader(
  institution_id uuid, given_name text, family_name text, email text, reason text, token_hash bytea, now timestamptz,
  expires_at timestamptz
) returns uuid
  language plpgsql security definer set search_path = ''
as $$
declare
  waiting record;
  leader uuid;
begin
  perform from institutions.institutions school where school.id = $1 for update; -- of two who invite at once the second finds the first
  if not exists (select from access.first_leaders() school where school.institution_id = $1) then
    raise insufficient_privilege using message = 'only the municipality invites the first leader of its school';
  end if;
  for waiting in select * from access.first_leaders() school where school.institution_id = $1 and school.person_id is not null loop
    if (lower(waiting.email), waiting.given_name, waiting.family_name) = (lower($4), $2, $3) then
      leader := waiting.person_id;
    else
      update access.grants held set revoked_at = now where held.id = waiting.grant_id;
      delete from access.invitations link where link.person_id = waiting.person_id;
    end if;
  end loop;
  if leader is null then
    if exists (select from people.persons person where lower(person.email) = lower($4))
      or exists (select from access.accounts account where lower(account.username) = lower($4))
    then
      return null; -- whose address that is has access of another giver, or may be a guardian
    end if;
    leader := gen_random_uuid();
    insert into people.persons (id, given_name, family_name, email) values (leader, $2, $3, $4);
    insert into access.accounts (person_id, username, status, created_at) values (leader, lower($4), 'invited', now);
    insert into access.grants (id, person_id, role, scope_kind, scope_id, valid_from, reason, granted_by, granted_at)
      values (gen_random_uuid(), leader, 'school_leadership', 'institution', $1, access.today(), $5, access.actor(), now);
  end if;
  delete from access.invitations link where link.person_id = leader;
  insert into access.invitations (person_id, token_hash, created_at, expires_at) values (leader, $6, now, $8);
  return leader;
end
$$;
comment on function access.invite_first_leader(uuid, text, text, text, text, bytea, timestamptz, timestamptz) is
  'Gives the leadership of a school that nobody leads yet, with a link; whoever was invited before and is another loses it. The person; null: the address is somebody''s';

revoke all on function access.first_leaders(), access.invite_first_leader(uuid, text, text, text, text, bytea, timestamptz, timestamptz)
  from public;
grant execute on function access.first_leaders(),
  access.invite_first_leader(uuid, text, text, text, text, bytea, timestamptz, timestamptz) to pamani_server;
