-- Who leads a class today. Grants of others stay closed to the server; the names of class teachers are no secret.
create function people.class_teachers(class_id uuid)
  returns table (given_name text, family_name text)
  language sql stable security definer set search_path = ''
as $$
  select distinct person.given_name, person.family_name
  from access.grants held
  join people.persons person on person.id = held.person_id
  where held.scope_id = $1 and held.scope_kind = 'class' and held.role = 'class_teacher'
    and access.actor() is not null
    and held.revoked_at is null
    and held.valid_from <= access.today()
    and (held.valid_until is null or held.valid_until >= access.today())
  order by person.family_name, person.given_name
$$;
comment on function people.class_teachers(uuid) is 'Names of those who hold the role of class teacher for this class today';

revoke all on function people.class_teachers(uuid) from public;
grant execute on function people.class_teachers(uuid) to pamani_server;
