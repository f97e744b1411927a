-- Notice: files that came in, what they changed, and how to undo it.
create schema imports;
comment on schema imports is 'Files of class lists, absences and marks; what each changed';

create table imports.imports (
  id uuid not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  kind text not null,
  file_name text not null,
  file_bytes bigint not null,
  file_hash bytea not null,
  mapping jsonb not null default '{}',
  status text not null,
  report jsonb not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  committed_by uuid,
  committed_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  constraint imports_pk primary key (id),
  constraint imports_institution foreign key (institution_id) references institutions.institutions (id),
  constraint imports_kind_known check (kind in ('class_list', 'absences', 'marks')),
  constraint imports_status_known check (status in ('checked', 'refused', 'committed', 'undone', 'discarded')),
  constraint imports_committed_whole check ((committed_at is null) = (committed_by is null)),
  constraint imports_undone_whole check ((undone_at is null) = (undone_by is null))
);
comment on table imports.imports is 'One uploaded file: checked (dry run), then committed, perhaps undone';
comment on column imports.imports.report is 'Counts and problems of the dry run; shape in src/notice/imports/contract';
create index imports_institution on imports.imports (institution_id, uploaded_at desc);
call access.protect_institution_table('imports.imports', 'import.read', 'import.run');

create table imports.changes (
  import_id uuid not null,
  number integer not null,
  kind text not null,
  pupil_id uuid not null,
  before jsonb,
  after jsonb,
  constraint changes_pk primary key (import_id, number),
  constraint changes_import foreign key (import_id) references imports.imports (id)
);
comment on table imports.changes is 'What an import changed, so that it can be undone; added absences and marks carry import_id themselves';
comment on column imports.changes.kind is 'pupil_added, pupil_changed, enrolment_added, enrolment_ended, absence_changed, mark_changed …';
alter table imports.changes enable row level security;
create policy readable on imports.changes for select to pamani_server using (exists (select from imports.imports i where i.id = import_id));
create policy insertable on imports.changes for insert to pamani_server with check (exists (select from imports.imports i where i.id = import_id));

grant usage on schema imports to pamani_server, pamani_reports;
grant select, insert, update on imports.imports to pamani_server;
grant select, insert on imports.changes to pamani_server;
