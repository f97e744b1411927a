-- Made by `npm run db:types` from the migrated database. Do not edit.

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
  created_at timestamp with time zone not null,
  uploaded_at timestamp with time zone,
  committed_by uuid,
  committed_at timestamp with time zone,
  undone_by uuid,
  undone_at timestamp with time zone,
  headings bytea,
  own_settings jsonb,
  suggested_from uuid,
  problems jsonb,
  effects jsonb,
  constraint imports_pk PRIMARY KEY (id),
  constraint imports_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint imports_suggested_from FOREIGN KEY (suggested_from) REFERENCES imports.imports(id),
  constraint imports_year FOREIGN KEY (school_year) REFERENCES institutions.school_years(code),
  constraint imports_checked_whole CHECK (((status <> ALL (ARRAY['checked'::text, 'refused'::text, 'committed'::text, 'undone'::text])) OR ((settings IS NOT NULL) AND (report IS NOT NULL)))),
  constraint imports_committed_whole CHECK ((((committed_at IS NULL) = (committed_by IS NULL)) AND ((committed_at IS NOT NULL) = (status = ANY (ARRAY['committed'::text, 'undone'::text]))))),
  constraint imports_file_present CHECK (((status = ANY (ARRAY['created'::text, 'discarded'::text])) OR (uploaded_at IS NOT NULL))),
  constraint imports_file_whole CHECK ((num_nulls(file_name, file_bytes, file_hash, format, uploaded_at) = ANY (ARRAY[0, 5]))),
  constraint imports_kind_known CHECK ((kind = ANY (ARRAY['class_list'::text, 'absences'::text, 'marks'::text, 'behaviour'::text, 'staff'::text, 'institutions'::text]))),
  constraint imports_status_known CHECK ((status = ANY (ARRAY['created'::text, 'uploaded'::text, 'checked'::text, 'refused'::text, 'committed'::text, 'undone'::text, 'discarded'::text]))),
  constraint imports_undone_whole CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NOT NULL) = (status = 'undone'::text))))
);

comment on table imports.imports is 'One file: uploaded, checked (dry run), then committed, perhaps undone';
comment on column imports.imports.file_id is 'Name of the sealed file that waits on the disk; null when it is gone';
comment on column imports.imports.format is 'Kind, encoding, delimiter and columns of the file; shape in src/notice/imports/contract';
comment on column imports.imports.settings is 'Which column is what, and the answers to questions; shape in src/notice/imports/contract';
comment on column imports.imports.report is 'Counts and problems of the last run; shape in src/notice/imports/contract';
comment on column imports.imports.headings is 'Fingerprint of the headings of the file: files of one source have the same';
comment on column imports.imports.own_settings is 'What the product itself suggests, without what was chosen before';
comment on column imports.imports.suggested_from is 'The committed import with the same headings whose choices were suggested';
comment on column imports.imports.problems is 'Problems of the last check one by one, many more than the report lists; read only for the file of rows to repair';
comment on column imports.imports.effects is 'Pupils whom the last check or the import itself concerns, each with what becomes of the pupil; gone when it is discarded or undone';

CREATE INDEX imports_files ON imports.imports USING btree (file_id) WHERE (file_id IS NOT NULL);
CREATE INDEX imports_institution ON imports.imports USING btree (institution_id, created_at DESC);
CREATE INDEX imports_same_file ON imports.imports USING btree (institution_id, file_hash) WHERE (status = 'committed'::text);
CREATE INDEX imports_same_headings ON imports.imports USING btree (institution_id, kind, headings, committed_at DESC) WHERE (status = 'committed'::text);

alter table imports.imports enable row level security;

create policy insertable on imports.imports for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)));
create policy lists_apart on imports.imports for all to pamani_server
  using (
CASE
    WHEN (kind = 'institutions'::text) THEN ((institution_id = ANY (( SELECT access.reach('register.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.read'::text) AS reaches_country))
    ELSE (institution_id <> ALL (( SELECT access.reach('register.write'::text, 'institution'::text) AS reach)::uuid[]))
END);
create policy readable on imports.imports for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('import.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.read'::text) AS reaches_country)));
create policy updatable on imports.imports for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('import.run'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('import.run'::text) AS reaches_country)));

grant insert, select, update on imports.imports to pamani_server;
