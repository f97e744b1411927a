-- Made by `npm run db:types` from the migrated database. Do not edit.

create table imports.source_ids (
  import_id uuid not null,
  kind text not null,
  source_id text not null,
  subject_id uuid not null,
  constraint source_ids_pk PRIMARY KEY (import_id, kind, source_id),
  constraint source_ids_import FOREIGN KEY (import_id) REFERENCES imports.imports(id),
  constraint source_ids_kind_known CHECK ((kind = ANY (ARRAY['institution'::text, 'class'::text, 'group'::text, 'pupil'::text]))),
  constraint source_ids_length CHECK (((length(source_id) >= 1) AND (length(source_id) <= 255)))
);

comment on table imports.source_ids is 'The sourcedId of a OneRoster package beside our id. Of several imports the last committed one holds; an undone one says nothing';
comment on column imports.source_ids.subject_id is 'The institution, class or pupil, of a group of one subject the institution; without a key, so that it does not forbid an undo';

alter table imports.source_ids enable row level security;

create policy insertable on imports.source_ids for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM imports.imports import
  WHERE ((import.id = source_ids.import_id) AND (import.institution_id = ANY (( SELECT access.reach('import.run'::text, 'institution'::text) AS reach)::uuid[]))))));
create policy readable on imports.source_ids for select to pamani_server
  using ((EXISTS ( SELECT
   FROM imports.imports import
  WHERE (import.id = source_ids.import_id))));

grant insert, select on imports.source_ids to pamani_server;
