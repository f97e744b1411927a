-- Made by `npm run db:types` from the migrated database. Do not edit.

create table imports.imports (
  id uuid not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  kind text not null,
  file_name text not null,
  file_bytes bigint not null,
  file_hash bytea not null,
  mapping jsonb not null default '{}'::jsonb,
  status text not null,
  report jsonb not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null,
  committed_by uuid,
  committed_at timestamp with time zone,
  undone_by uuid,
  undone_at timestamp with time zone,
  constraint imports_pk PRIMARY KEY (id),
  constraint imports_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint imports_committed_whole CHECK (((committed_at IS NULL) = (committed_by IS NULL))),
  constraint imports_kind_known CHECK ((kind = ANY (ARRAY['class_list'::text, 'absences'::text, 'marks'::text]))),
  constraint imports_status_known CHECK ((status = ANY (ARRAY['checked'::text, 'refused'::text, 'committed'::text, 'undone'::text, 'discarded'::text]))),
  constraint imports_undone_whole CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);

comment on table imports.imports is 'One uploaded file: checked (dry run), then committed, perhaps undone';
comment on column imports.imports.report is 'Counts and problems of the dry run; shape in src/notice/imports/contract';

CREATE INDEX imports_institution ON imports.imports USING btree (institution_id, uploaded_at DESC);

alter table imports.imports enable row level security;

create policy insertable on imports.imports for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)));
create policy readable on imports.imports for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('import.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.read'::text) AS reaches_country)));
create policy updatable on imports.imports for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)));

grant insert, select, update on imports.imports to pamani_server;
