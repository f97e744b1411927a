-- Who may see what, and why. Grants are rows; row-level security reads them and nothing else.
create schema access;
comment on schema access is 'Roles, grants and the predicates of row-level security';

create table access.role_capabilities (
  role text not null,
  capability text not null,
  constraint role_capabilities_pk primary key (role, capability)
);
comment on table access.role_capabilities is
  'Mirror of src/foundation/access/domain/capabilities.ts, written by `pamani migrate`; row-level security reads it';

create table access.grants (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  valid_from date not null,
  valid_until date,
  revoked_at timestamptz,
  reason text not null,
  granted_by uuid,
  granted_at timestamptz not null default now(),
  constraint grants_pk primary key (id),
  constraint grants_scope_kind_known
    check (scope_kind in ('country', 'municipality', 'institution', 'class', 'pupil', 'system')),
  constraint grants_scope_complete
    check ((scope_kind in ('country', 'system')) = (scope_id is null)),
  constraint grants_period_ordered check (valid_until is null or valid_until >= valid_from),
  constraint grants_reason_given check (length(trim(reason)) >= 3)
);
comment on table access.grants is 'One row: this person holds this role for this scope, from, until, for this reason';
comment on column access.grants.scope_id is 'Municipality, institution, class or pupil; null for country and system';
comment on column access.grants.valid_until is 'Last day on which the grant holds; null: no end is set';
comment on column access.grants.revoked_at is 'Set when the grant is taken back before its end';
create index grants_person on access.grants (person_id, scope_kind);
create index grants_scope on access.grants (scope_id) where scope_id is not null; -- answers "who can see this child"

create function access.actor() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('pamani.actor', true), '')::uuid;
comment on function access.actor() is 'The person for whom the present transaction runs; null: nobody, who sees nothing';

create function access.today() returns date
  language sql stable parallel safe
  return coalesce(nullif(current_setting('pamani.today', true), '')::date, (now() at time zone 'Europe/Riga')::date);
comment on function access.today() is 'Today in Latvia, or the day that the server set for the transaction';

create function access.reach(capability text, kind text) returns uuid[]
  language sql stable parallel safe security definer set search_path = ''
as $$
  select coalesce(array_agg(g.scope_id), '{}')
  from access.grants g
  join access.role_capabilities rc on rc.role = g.role and rc.capability = $1
  where g.person_id = access.actor()
    and g.scope_kind = $2
    and g.scope_id is not null
    and g.revoked_at is null
    and g.valid_from <= access.today()
    and (g.valid_until is null or g.valid_until >= access.today())
$$;
comment on function access.reach(text, text) is
  'Scopes of one kind in which the present actor holds a capability today';

create function access.reaches_country(capability text) returns boolean
  language sql stable parallel safe security definer set search_path = ''
as $$
  select exists (
    select from access.grants g
    join access.role_capabilities rc on rc.role = g.role and rc.capability = $1
    where g.person_id = access.actor()
      and g.scope_kind in ('country', 'system')
      and g.revoked_at is null
      and g.valid_from <= access.today()
      and (g.valid_until is null or g.valid_until >= access.today()))
$$;
comment on function access.reaches_country(text) is 'Whether the present actor holds a capability for the whole country';

create table access.pupil_tables (
  table_name regclass not null,
  constraint pupil_tables_pk primary key (table_name)
);
comment on table access.pupil_tables is
  'Tables that carry a pupil''s present place (municipality_id, institution_id, class_id), kept true by people.carry_place()';

create function access.place_condition(capability text, pupil_column text) returns text
  language sql immutable
as $$
  select format(
    '(municipality_id = any ((select access.reach(%1$L, ''municipality''))::uuid[])'
    ' or institution_id = any ((select access.reach(%1$L, ''institution''))::uuid[])'
    ' or class_id = any ((select access.reach(%1$L, ''class''))::uuid[])'
    ' or %2$I = any ((select access.reach(%1$L, ''pupil''))::uuid[])'
    ' or (select access.reaches_country(%1$L)))',
    capability, pupil_column)
$$;
comment on function access.place_condition(text, text) is
  'SQL condition: the row''s place lies in a scope where the actor holds the capability';

create procedure access.protect(target regclass, read_capability text, write_capability text, pupil_column text)
  language plpgsql
as $$
declare
  can_read text := access.place_condition(read_capability, pupil_column);
  can_write text := access.place_condition(write_capability, pupil_column);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy readable on %s for select to pamani_server using (%s)', target, can_read);
  execute format('create policy insertable on %s for insert to pamani_server with check (%s)', target, can_write);
  execute format('create policy updatable on %s for update to pamani_server using (%s) with check (%s)', target, can_write, can_write);
  execute format('create policy removable on %s for delete to pamani_server using (%s)', target, can_write);
end
$$;

create procedure access.protect_institution_table(target regclass, read_capability text, write_capability text)
  language plpgsql
as $$
declare
  pattern text := '(municipality_id = any ((select access.reach(%1$L, ''municipality''))::uuid[])'
    ' or institution_id = any ((select access.reach(%1$L, ''institution''))::uuid[])'
    ' or (select access.reaches_country(%1$L)))';
  can_read text := format(pattern, read_capability);
  can_write text := format(pattern, write_capability);
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy readable on %s for select to pamani_server using (%s)', target, can_read);
  execute format('create policy insertable on %s for insert to pamani_server with check (%s)', target, can_write);
  execute format('create policy updatable on %s for update to pamani_server using (%s) with check (%s)', target, can_write, can_write);
end
$$;
comment on procedure access.protect_institution_table(regclass, text, text) is
  'Row-level security of a table whose rows belong to an institution (municipality_id, institution_id)';

create procedure access.protect_pupil_table(target regclass, read_capability text, write_capability text)
  language plpgsql
as $$
begin
  call access.protect(target, read_capability, write_capability, 'pupil_id');
  execute format(
    'create trigger fill_place before insert on %s for each row when (new.municipality_id is null) '
    'execute function people.fill_place()', target);
  execute format('create index on %s (class_id)', target);
  execute format('create index on %s (institution_id)', target);
  execute format('create index on %s (municipality_id)', target);
  insert into access.pupil_tables (table_name) values (target);
end
$$;
comment on procedure access.protect_pupil_table(regclass, text, text) is
  'Row-level security, place columns and their upkeep for a table whose rows belong to one pupil';

create procedure access.protect_by_parent(target regclass, parent regclass, parent_column text, write_capability text)
  language plpgsql
as $$
declare
  pupil_column text := case when parent = 'people.pupils'::regclass then 'id' else 'pupil_id' end;
  seen text := format('exists (select from %s parent where parent.id = %I)', parent, parent_column);
  writable text := format('exists (select from %s parent where parent.id = %I and %s)', parent, parent_column,
                          access.place_condition(write_capability, pupil_column));
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy readable on %s for select to pamani_server using (%s)', target, seen);
  execute format('create policy insertable on %s for insert to pamani_server with check (%s)', target, writable);
  execute format('create policy updatable on %s for update to pamani_server using (%s) with check (%s)', target, writable, writable);
  execute format('create policy removable on %s for delete to pamani_server using (%s)', target, writable);
end
$$;
comment on procedure access.protect_by_parent(regclass, regclass, text, text) is
  'Row-level security of a detail table: readable where the parent row is, writable where the actor may write at its place';

alter table access.grants enable row level security;
create policy own_grants on access.grants for select to pamani_server using (person_id = access.actor());
create policy grants_of_administrators on access.grants for all to pamani_server
  using ((select access.reaches_country('grants.manage'))) with check ((select access.reaches_country('grants.manage')));

grant usage on schema access to pamani_server, pamani_reports;
grant select on access.role_capabilities, access.grants to pamani_server;
grant insert, update on access.grants to pamani_server;
