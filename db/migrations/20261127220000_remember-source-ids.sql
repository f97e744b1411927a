-- What the system that a roster comes from calls a school, a class or a pupil, so that its next delta is understood.
create table imports.source_ids (
  import_id uuid not null,
  kind text not null,
  source_id text not null,
  subject_id uuid not null,
  constraint source_ids_pk primary key (import_id, kind, source_id),
  constraint source_ids_import foreign key (import_id) references imports.imports (id),
  constraint source_ids_kind_known check (kind in ('institution', 'class', 'group', 'pupil')),
  constraint source_ids_length check (length(source_id) between 1 and 255)
);
comment on table imports.source_ids is
  'The sourcedId of a OneRoster package beside our id. Of several imports the last committed one holds; an undone one says nothing';
comment on column imports.source_ids.subject_id is 'The institution, class or pupil, of a group of one subject the institution; without a key, so that it does not forbid an undo';
alter table imports.source_ids enable row level security;
create policy readable on imports.source_ids for select to pamani_server
  using (exists (select from imports.imports import where import.id = import_id));
create policy insertable on imports.source_ids for insert to pamani_server
  with check (exists (
    select from imports.imports import
    where import.id = import_id and import.institution_id = any ((select access.reach('import.run', 'institution'))::uuid[])));
grant select, insert on imports.source_ids to pamani_server;
