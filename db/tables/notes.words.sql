-- Made by `npm run db:types` from the migrated database. Do not edit.

create table notes.words (
  note_id uuid not null,
  version integer not null,
  pupil_id uuid not null,
  is_restricted boolean not null,
  value text not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint words_pk PRIMARY KEY (note_id, version),
  constraint words_note FOREIGN KEY (note_id) REFERENCES notes.notes(id),
  constraint words_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id)
);

comment on table notes.words is 'What a note says, every version that was ever saved; rows are only added';
comment on column notes.words.is_restricted is 'As that of its note; kept here so that row-level security needs this table alone';

CREATE INDEX words_class_id_idx ON notes.words USING btree (class_id);
CREATE INDEX words_institution_id_idx ON notes.words USING btree (institution_id);
CREATE INDEX words_municipality_id_idx ON notes.words USING btree (municipality_id);
CREATE INDEX words_of_pupil ON notes.words USING btree (pupil_id);

CREATE TRIGGER fill_place BEFORE INSERT ON notes.words FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table notes.words enable row level security;

create policy insertable on notes.words for insert to pamani_server
  with check ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND (saved_by = access.actor()) AND (EXISTS ( SELECT
   FROM notes.notes note
  WHERE ((note.id = words.note_id) AND (note.author_id = access.actor()))))));
create policy readable on notes.words for select to pamani_server
  using (
CASE
    WHEN is_restricted THEN ((municipality_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('restricted-note.read'::text) AS reaches_country) OR ((saved_by = access.actor()) AND ((municipality_id = ANY (( SELECT access.reach('note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.read'::text) AS reaches_country))))
    ELSE ((municipality_id = ANY (( SELECT access.reach('note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.read'::text) AS reaches_country))
END);
create policy removable on notes.words for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)));
create policy updatable on notes.words for update to pamani_server
  using ((((municipality_id = ANY (( SELECT access.reach('note.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('note.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('note.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('note.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('note.write'::text) AS reaches_country)) AND ((saved_by = access.actor()) OR ((municipality_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('restricted-note.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('restricted-note.read'::text) AS reaches_country)))))
  with check (is_restricted);

grant insert, select on notes.words to pamani_server;
grant update (is_restricted) on notes.words to pamani_server;
