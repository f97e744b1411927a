-- Lists of institutions as a kind of import, and a lock on the register of institutions itself.
alter table imports.imports
  drop constraint imports_kind_known,
  add constraint imports_kind_known
    check (kind in ('class_list', 'absences', 'marks', 'behaviour', 'staff', 'institutions'));
alter table imports.changes drop constraint changes_kind_known;
alter table imports.changes add constraint changes_kind_known check (kind in
  ('class_added', 'pupil_added', 'pupil_changed', 'enrolment_added', 'enrolment_changed',
   'person_added', 'person_changed', 'guardianship_added', 'guardianship_changed',
   'colleague_added', 'colleague_changed', 'post_added', 'post_changed',
   'institution_added', 'institution_changed'));
comment on table imports.changes is
  'What a class list, a staff list or a list of institutions changed, in order, so that it can be undone. Absences, marks and remarks keep their own, in signals';
comment on column imports.changes.subject_id is
  'The class, pupil, enrolment, guardian, colleague, post or institution that was added or changed; of a guardianship its guardian, pupil_id tells whose';
comment on column imports.changes.before is
  'Values before the change; of an institution what was and what became of each; null for what was added';
create index changes_institutions on imports.changes (subject_id)
  where kind in ('institution_added', 'institution_changed'); -- later lists that stand on this one

-- Who keeps the register brings lists of institutions and sees no file of another kind; nobody else brings or sees them.
create policy lists_apart on imports.imports as restrictive for all to pamani_server
  using (case when kind = 'institutions'
    then institution_id = any ((select access.reach('register.write', 'institution'))::uuid[])
      or (select access.reaches_country('import.read'))
    else institution_id <> all ((select access.reach('register.write', 'institution'))::uuid[]) end);

-- The register is public, so everybody reads it. Only who keeps it writes.
alter table institutions.institutions enable row level security;
create policy readable on institutions.institutions for select to pamani_server, pamani_reports using (true);
create policy insertable on institutions.institutions for insert to pamani_server
  with check (cardinality((select access.reach('register.write', 'institution'))) > 0);
create policy updatable on institutions.institutions for update to pamani_server
  using (cardinality((select access.reach('register.write', 'institution'))) > 0)
  with check (cardinality((select access.reach('register.write', 'institution'))) > 0);

create function imports.institutions_in_use(import_id uuid) returns integer
  language plpgsql stable security definer set search_path = ''
as $$
declare
  reference record;
  here uuid[];
  used uuid[] := '{}';
  found uuid[];
begin
  select coalesce(array_agg(c.subject_id), '{}') into here from imports.changes c
    where c.import_id = $1 and c.kind = 'institution_added';
  select array_agg(distinct g.scope_id) into found from access.grants g where g.scope_id = any (here);
  used := used || found;
  for reference in
    select rel.oid::regclass::text as name from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace space on space.oid = rel.relnamespace
    join pg_catalog.pg_attribute att on att.attrelid = rel.oid and att.attname = 'institution_id' and not att.attisdropped
    where rel.relkind in ('r', 'p') and not rel.relispartition
      and space.nspname not in ('pg_catalog', 'information_schema', 'audit')
  loop
    execute format('select array_agg(distinct t.institution_id) from %s t where t.institution_id = any ($1)', reference.name)
      into found using here;
    used := used || found;
  end loop;
  return (select count(distinct id) from unnest(used) id);
end
$$;
comment on function imports.institutions_in_use(uuid) is
  'How many of the institutions that a list added have grants, classes, pupils, imports or anything else by now: whatever module it belongs to';

create function imports.remove_added_institutions(import_id uuid) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  removed bigint;
begin
  if not exists (
    select from imports.imports i
    where i.id = $1 and i.status = 'committed' and i.kind = 'institutions'
      and i.institution_id = any (access.reach('register.write', 'institution')))
  then
    raise insufficient_privilege using message = 'only who keeps the register may take back a committed list of institutions';
  end if;
  if imports.institutions_in_use($1) > 0 then
    raise insufficient_privilege using message = 'institutions of this list are in use';
  end if;
  delete from institutions.institutions institution using imports.changes c
    where c.import_id = $1 and c.kind = 'institution_added' and institution.id = c.subject_id;
  get diagnostics removed = row_count;
  return removed;
end
$$;
comment on function imports.remove_added_institutions(uuid) is 'Takes back the institutions that a list added and that nobody has used';

revoke all on function imports.institutions_in_use(uuid), imports.remove_added_institutions(uuid) from public;
grant execute on function imports.institutions_in_use(uuid), imports.remove_added_institutions(uuid) to pamani_server;
