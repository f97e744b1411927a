-- Who can see this child and why, and who looked: narrow answers for those who hold access-log.read at the pupil's place.
-- Grants of others and the journal stay closed to the server; these functions open only what concerns one pupil.
create function people.may_see_access(pupil people.pupils) returns boolean
  language sql stable set search_path = ''
as $$
  select pupil.municipality_id = any (access.reach('access-log.read', 'municipality'))
    or pupil.institution_id = any (access.reach('access-log.read', 'institution'))
    or pupil.class_id = any (access.reach('access-log.read', 'class'))
    or pupil.id = any (access.reach('access-log.read', 'pupil'))
    or access.reaches_country('access-log.read')
$$;
comment on function people.may_see_access(people.pupils) is 'Whether the present actor may ask who sees this pupil';

create function people.who_sees(pupil_id uuid)
  returns table (given_name text, family_name text, role text, scope_kind text, reason text, valid_until date)
  language sql stable security definer set search_path = ''
as $$
  select person.given_name, person.family_name, held.role, held.scope_kind, held.reason, held.valid_until
  from people.pupils pupil
  cross join lateral (values
    ('municipality', pupil.municipality_id), ('institution', pupil.institution_id), ('class', pupil.class_id), ('pupil', pupil.id)
  ) as place (kind, id)
  join access.grants held on held.scope_id = place.id and held.scope_kind = place.kind
  join people.persons person on person.id = held.person_id
  where pupil.id = $1
    and people.may_see_access(pupil)
    and exists (select from access.role_capabilities can
                where can.role = held.role and can.capability in ('pupil.read', 'own.read'))
    and held.revoked_at is null
    and held.valid_from <= access.today()
    and (held.valid_until is null or held.valid_until >= access.today())
$$;
comment on function people.who_sees(uuid) is 'Grants by which people see this pupil today, with the reason and the end of each';

create function people.who_looked(pupil_id uuid, how_many integer)
  returns table (at timestamptz, event text, actor_id uuid, given_name text, family_name text, roles text[])
  language sql stable security definer set search_path = ''
as $$
  select entry.at, entry.event, entry.actor_id, person.given_name, person.family_name, entry.actor_roles
  from people.pupils pupil
  join audit.journal entry on entry.pupil_id = pupil.id
  left join people.persons person on person.id = entry.actor_id
  where pupil.id = $1 and people.may_see_access(pupil)
  order by entry.at desc
  limit $2
$$;
comment on function people.who_looked(uuid, integer) is 'Newest journal rows about this pupil: when, what, who, in which roles';

revoke all on function people.may_see_access(people.pupils), people.who_sees(uuid), people.who_looked(uuid, integer) from public;
grant execute on function people.who_sees(uuid), people.who_looked(uuid, integer) to pamani_server;
