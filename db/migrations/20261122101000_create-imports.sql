-- Notice: files that came in, what they changed, and how to undo it.
create schema imports;
comment on schema imports is 'Files of class lists, absences and marks; what each changed';

create table imports.imports (
  id uuid not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  kind text not null,
  school_year text not null,
  status text not null,
  file_id uuid,
  file_name text,
  file_bytes bigint,
  file_hash bytea,
  format jsonb,
  settings jsonb,
  report jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  uploaded_at timestamptz,
  committed_by uuid,
  committed_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  constraint imports_pk primary key (id),
  constraint imports_institution foreign key (institution_id) references institutions.institutions (id),
  constraint imports_year foreign key (school_year) references institutions.school_years (code),
  constraint imports_kind_known check (kind in ('class_list', 'absences', 'marks')),
  constraint imports_status_known
    check (status in ('created', 'uploaded', 'checked', 'refused', 'committed', 'undone', 'discarded')),
  constraint imports_file_whole
    check (num_nulls(file_name, file_bytes, file_hash, format, uploaded_at) in (0, 5)),
  constraint imports_file_present check (status in ('created', 'discarded') or uploaded_at is not null),
  constraint imports_checked_whole
    check (status not in ('checked', 'refused', 'committed', 'undone') or (settings is not null and report is not null)),
  constraint imports_committed_whole
    check ((committed_at is null) = (committed_by is null) and (committed_at is not null) = (status in ('committed', 'undone'))),
  constraint imports_undone_whole
    check ((undone_at is null) = (undone_by is null) and (undone_at is not null) = (status = 'undone'))
);
comment on table imports.imports is 'One file: uploaded, checked (dry run), then committed, perhaps undone';
comment on column imports.imports.file_id is 'Name of the sealed file that waits on the disk; null when it is gone';
comment on column imports.imports.format is 'Kind, encoding, delimiter and columns of the file; shape in src/notice/imports/contract';
comment on column imports.imports.settings is 'Which column is what, and the answers to questions; shape in src/notice/imports/contract';
comment on column imports.imports.report is 'Counts and problems of the last run; shape in src/notice/imports/contract';
create index imports_institution on imports.imports (institution_id, created_at desc);
create index imports_same_file on imports.imports (institution_id, file_hash) where status = 'committed'; -- "this file has been here before"
create index imports_files on imports.imports (file_id) where file_id is not null; -- sweeping the upload folder
call access.protect_institution_table('imports.imports', 'import.read', 'import.run');

create table imports.changes (
  import_id uuid not null,
  number integer not null,
  kind text not null,
  subject_id uuid not null,
  pupil_id uuid,
  before jsonb,
  constraint changes_pk primary key (import_id, number),
  constraint changes_import foreign key (import_id) references imports.imports (id),
  constraint changes_kind_known check (kind in
    ('class_added', 'pupil_added', 'pupil_changed', 'enrolment_added', 'enrolment_changed'))
);
comment on table imports.changes is
  'What a class list changed, in order, so that it can be undone. Absences and marks keep their own, in signals';
comment on column imports.changes.subject_id is 'The class, pupil or enrolment that was added or changed';
comment on column imports.changes.before is 'Values before the change; null for what was added';
create index changes_pupil on imports.changes (pupil_id) where pupil_id is not null; -- later imports that stand on this one
alter table imports.changes enable row level security;
create policy readable on imports.changes for select to pamani_server
  using (exists (select from imports.imports import where import.id = import_id));
create policy insertable on imports.changes for insert to pamani_server
  with check (exists (select from imports.imports import where import.id = import_id));

-- The server may not delete pupils. These two functions let it take back what one import added, and nothing else.
create function imports.standing_on_pupils(import_id uuid) returns table (table_name text, pupils bigint)
  language plpgsql stable security definer set search_path = ''
as $$
declare
  reference record;
begin
  for reference in
    select con.conrelid::regclass::text as name, att.attname as column_name
    from pg_catalog.pg_constraint con
    join pg_catalog.pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = 'people.pupils'::regclass and con.conrelid <> 'people.enrolments'::regclass
  loop
    return query execute format(
      'select %L::text, count(distinct t.%2$I) from %3$s t join imports.changes c on c.pupil_id = t.%2$I '
      'where c.import_id = $1 and c.kind = ''pupil_added'' having count(*) > 0',
      reference.name, reference.column_name, reference.name) using import_id;
  end loop;
end
$$;
comment on function imports.standing_on_pupils(uuid) is
  'Tables that hold something about the pupils whom an import added: whatever module they belong to';

create function imports.remove_added(import_id uuid) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  removed bigint;
begin
  if not exists (
    select from imports.imports i
    where i.id = $1 and i.status = 'committed' and i.kind = 'class_list'
      and i.institution_id = any (access.reach('import.run', 'institution')))
  then
    raise insufficient_privilege using message = 'only who runs imports there may take back a committed class list';
  end if;
  delete from people.enrolments e using imports.changes c
    where c.import_id = $1 and c.kind = 'enrolment_added' and e.id = c.subject_id;
  delete from people.pupils p using imports.changes c
    where c.import_id = $1 and c.kind = 'pupil_added' and p.id = c.subject_id;
  get diagnostics removed = row_count;
  delete from institutions.classes k using imports.changes c
    where c.import_id = $1 and c.kind = 'class_added' and k.id = c.subject_id;
  return removed;
end
$$;
comment on function imports.remove_added(uuid) is 'Takes back the pupils, enrolments and classes that a class list added';

revoke all on function imports.standing_on_pupils(uuid), imports.remove_added(uuid) from public;
grant usage on schema imports to pamani_server, pamani_reports;
grant execute on function imports.standing_on_pupils(uuid), imports.remove_added(uuid) to pamani_server;
grant select, insert, update on imports.imports to pamani_server;
grant select, insert on imports.changes to pamani_server;
