-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.behaviour_records (
  pupil_id uuid not null,
  on_date date not null,
  kind text not null,
  remark text not null default ''::text,
  school_year text not null,
  recorded_institution_id uuid not null,
  import_id uuid,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint behaviour_records_pk PRIMARY KEY (pupil_id, on_date, kind, remark),
  constraint behaviour_records_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint behaviour_records_kind_known CHECK ((kind = ANY (ARRAY['praise'::text, 'reprimand'::text, 'incident'::text]))),
  constraint behaviour_records_remark_short CHECK ((length(remark) <= 500))
);

comment on table signals.behaviour_records is 'One row per remark of the school journal about behaviour; the same remark is kept once';
comment on column signals.behaviour_records.remark is 'The words of the journal, empty where it has none';
comment on column signals.behaviour_records.recorded_institution_id is 'Institution that recorded it; stays when the pupil moves';

CREATE INDEX behaviour_records_class_id_idx ON signals.behaviour_records USING btree (class_id);
CREATE INDEX behaviour_records_import ON signals.behaviour_records USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX behaviour_records_institution_id_idx ON signals.behaviour_records USING btree (institution_id);
CREATE INDEX behaviour_records_municipality_id_idx ON signals.behaviour_records USING btree (municipality_id);
CREATE INDEX behaviour_records_recorded ON signals.behaviour_records USING btree (recorded_institution_id, on_date);

CREATE TRIGGER fill_place BEFORE INSERT ON signals.behaviour_records FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table signals.behaviour_records enable row level security;

create policy insertable on signals.behaviour_records for insert to pamani_server
  with check (((recorded_institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy readable on signals.behaviour_records for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('behaviour.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('behaviour.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('behaviour.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('behaviour.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('behaviour.read'::text) AS reaches_country) OR ((recorded_institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country))));
create policy removable on signals.behaviour_records for delete to pamani_server
  using (((recorded_institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select on signals.behaviour_records to pamani_server;
