-- Made by `npm run db:types` from the migrated database. Do not edit.

create table notes.drafts (
  pupil_id uuid not null,
  author_id uuid not null,
  value text not null,
  version integer not null,
  saved_at timestamp with time zone not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint drafts_pk PRIMARY KEY (pupil_id, author_id),
  constraint drafts_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id)
);

comment on table notes.drafts is 'The words of a note that is being written; nobody but its author sees them';
comment on column notes.drafts.version is 'Counts saves; a save made from an older version is a conflict';

CREATE INDEX drafts_class_id_idx ON notes.drafts USING btree (class_id);
CREATE INDEX drafts_institution_id_idx ON notes.drafts USING btree (institution_id);
CREATE INDEX drafts_municipality_id_idx ON notes.drafts USING btree (municipality_id);

CREATE TRIGGER fill_place BEFORE INSERT ON notes.drafts FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table notes.drafts enable row level security;

create policy insertable on notes.drafts for insert to pamani_server
  with check ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND (author_id = access.actor())));
create policy readable on notes.drafts for select to pamani_server
  using ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND (author_id = access.actor())));
create policy removable on notes.drafts for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)));
create policy updatable on notes.drafts for update to pamani_server
  using ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND (author_id = access.actor())))
  with check ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND (author_id = access.actor())));

grant insert, select on notes.drafts to pamani_server;
grant update (value, version, saved_at) on notes.drafts to pamani_server;
