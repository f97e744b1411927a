-- Made by `npm run db:types` from the migrated database. Do not edit.

create table notes.notes (
  id uuid not null,
  pupil_id uuid not null,
  author_id uuid not null,
  kind text not null,
  on_date date not null,
  is_restricted boolean not null,
  version integer not null,
  written_at timestamp with time zone not null,
  changed_at timestamp with time zone,
  restricted_by uuid,
  removed_at timestamp with time zone,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint notes_pk PRIMARY KEY (id),
  constraint notes_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint notes_kind_known CHECK ((kind = ANY (ARRAY['observation'::text, 'talk_pupil'::text, 'talk_family'::text, 'meeting'::text, 'other'::text])))
);

comment on table notes.notes is 'That a note exists: who wrote it and when. What it says is in notes.words';
comment on column notes.notes.version is 'Newest version of its words; a save made from an older version is a conflict';
comment on column notes.notes.restricted_by is 'Who closed it after it had been written open; null when its author wrote it restricted';
comment on column notes.notes.removed_at is 'Set when its author took it away; the row and its words stay, out of sight';

CREATE INDEX notes_class_id_idx ON notes.notes USING btree (class_id);
CREATE INDEX notes_institution_id_idx ON notes.notes USING btree (institution_id);
CREATE INDEX notes_municipality_id_idx ON notes.notes USING btree (municipality_id);
CREATE INDEX notes_of_pupil ON notes.notes USING btree (pupil_id, on_date DESC, id DESC);

CREATE TRIGGER fill_place BEFORE INSERT ON notes.notes FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER keep_restricted BEFORE UPDATE OF is_restricted ON notes.notes FOR EACH ROW WHEN ((old.is_restricted AND (NOT new.is_restricted))) EXECUTE FUNCTION notes.keep_restricted();

alter table notes.notes enable row level security;

create policy insertable on notes.notes for insert to pamani_server
  with check ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND (author_id = access.actor())));
create policy readable on notes.notes for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.read'::text) AS reaches_country)));
create policy removable on notes.notes for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)));
create policy updatable on notes.notes for update to pamani_server
  using ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND ((author_id = access.actor()) OR ((municipality_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('restricted-note.read'::text) AS reaches_country)))))
  with check ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND ((author_id = access.actor()) OR (is_restricted AND ((municipality_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('restricted-note.read'::text) AS reaches_country))))));

grant insert, select on notes.notes to pamani_server;
grant update (is_restricted, version, changed_at, restricted_by, removed_at) on notes.notes to pamani_server;
