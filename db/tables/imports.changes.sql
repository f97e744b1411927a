-- Made by `npm run db:types` from the migrated database. Do not edit.

create table imports.changes (
  import_id uuid not null,
  number integer not null,
  kind text not null,
  pupil_id uuid not null,
  before jsonb,
  after jsonb,
  constraint changes_pk PRIMARY KEY (import_id, number),
  constraint changes_import FOREIGN KEY (import_id) REFERENCES imports.imports(id)
);

comment on table imports.changes is 'What an import changed, so that it can be undone; added absences and marks carry import_id themselves';
comment on column imports.changes.kind is 'pupil_added, pupil_changed, enrolment_added, enrolment_ended, absence_changed, mark_changed …';

alter table imports.changes enable row level security;

create policy insertable on imports.changes for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM imports.imports i
  WHERE (i.id = changes.import_id))));
create policy readable on imports.changes for select to pamani_server
  using ((EXISTS ( SELECT
   FROM imports.imports i
  WHERE (i.id = changes.import_id))));

grant insert, select on imports.changes to pamani_server;
