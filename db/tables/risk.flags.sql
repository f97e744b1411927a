-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.flags (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  rule text not null,
  rule_version_id uuid not null,
  level text not null,
  facts jsonb not null,
  data_until date not null,
  raised_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  answered_at timestamp with time zone,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  answered_municipality_id uuid,
  answered_institution_id uuid,
  watched_until date,
  team_since timestamp with time zone,
  municipality_since timestamp with time zone,
  noticed_at timestamp with time zone not null,
  noticed_facts jsonb not null,
  noticed_version_id uuid,
  noticed_data_until date,
  referred_to uuid,
  referred_at timestamp with time zone,
  constraint flags_pk PRIMARY KEY (id),
  constraint flags_once_a_semester UNIQUE (pupil_id, semester_id, rule),
  constraint flags_noticed_version FOREIGN KEY (noticed_version_id) REFERENCES risk.rule_versions(id),
  constraint flags_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint flags_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint flags_version FOREIGN KEY (rule_version_id) REFERENCES risk.rule_versions(id),
  constraint flags_answered_somewhere CHECK (((answered_at IS NULL) = (answered_municipality_id IS NULL)))
);

comment on table risk.flags is 'A pupil who needs attention, and why: rule version, numbers, date of the data';
comment on column risk.flags.facts is 'The numbers that raised it, for example {"lessons": 22}';
comment on column risk.flags.raised_at is 'Since when the pupil waits: from the first of the flags that count the same and that nobody had answered';
comment on column risk.flags.withdrawn_at is 'Set when corrected data no longer meet the rule; the row stays';
comment on column risk.flags.answered_at is 'First answer; kept by the trigger on risk.flag_answers';
comment on column risk.flags.answered_municipality_id is 'Where figures count the answer: where the pupil was at the first one';
comment on column risk.flags.answered_institution_id is 'See answered_municipality_id';
comment on column risk.flags.watched_until is 'Until when the last answer watches; null: it does not. Kept by the trigger on risk.flag_answers; the server may not write it';
comment on column risk.flags.team_since is 'When it passed to the school''s support team, because nobody had answered';
comment on column risk.flags.municipality_since is 'When it passed to the municipality, because the school had not answered';
comment on column risk.flags.noticed_at is 'When this rule noticed it';
comment on column risk.flags.noticed_facts is 'The numbers of that day, with the limit that held; facts are those of now';
comment on column risk.flags.noticed_version_id is 'The version that noticed it, which noticed_facts are of; null: not known, of a flag that had changed before this was kept';
comment on column risk.flags.noticed_data_until is 'Up to when the data went that it was noticed by; null: as noticed_version_id';
comment on column risk.flags.referred_to is 'The colleague to whom the last answer passes it on; null: it does not. Kept by the trigger on risk.flag_answers; the server may not write it';
comment on column risk.flags.referred_at is 'When it was passed on to referred_to';

CREATE INDEX flags_answered ON risk.flags USING btree (answered_institution_id, semester_id) WHERE (answered_at IS NOT NULL);
CREATE INDEX flags_answered_municipality ON risk.flags USING btree (answered_municipality_id, semester_id) WHERE (answered_at IS NOT NULL);
CREATE INDEX flags_class_id_idx ON risk.flags USING btree (class_id);
CREATE INDEX flags_institution_id_idx ON risk.flags USING btree (institution_id);
CREATE INDEX flags_municipality_id_idx ON risk.flags USING btree (municipality_id);
CREATE INDEX flags_open_class ON risk.flags USING btree (class_id, raised_at) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX flags_open_institution ON risk.flags USING btree (institution_id, raised_at) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX flags_open_municipality ON risk.flags USING btree (municipality_id, raised_at) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX flags_referred ON risk.flags USING btree (referred_to, referred_at) WHERE ((referred_to IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE INDEX flags_watched ON risk.flags USING btree (watched_until) WHERE ((watched_until IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE INDEX flags_with_municipality ON risk.flags USING btree (municipality_id, institution_id) WHERE ((municipality_since IS NOT NULL) AND (answered_at IS NULL) AND (withdrawn_at IS NULL));

CREATE TRIGGER fill_place BEFORE INSERT ON risk.flags FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER forget_what_noticed BEFORE UPDATE OF noticed_facts ON risk.flags FOR EACH ROW WHEN (((new.noticed_facts IS DISTINCT FROM old.noticed_facts) AND (NOT ((new.noticed_version_id IS DISTINCT FROM old.noticed_version_id) OR (new.noticed_data_until IS DISTINCT FROM old.noticed_data_until))))) EXECUTE FUNCTION risk.forget_what_noticed();
CREATE TRIGGER keep_place_of_answer BEFORE INSERT ON risk.flags FOR EACH ROW WHEN ((new.answered_at IS NOT NULL)) EXECUTE FUNCTION risk.keep_place_of_answer();
CREATE TRIGGER keep_place_of_first_answer BEFORE UPDATE OF answered_at ON risk.flags FOR EACH ROW WHEN (((old.answered_at IS NULL) AND (new.answered_at IS NOT NULL))) EXECUTE FUNCTION risk.keep_place_of_answer();
CREATE TRIGGER keep_what_noticed BEFORE INSERT ON risk.flags FOR EACH ROW WHEN (((new.noticed_version_id IS NULL) AND (new.noticed_facts = new.facts))) EXECUTE FUNCTION risk.keep_what_noticed();
CREATE TRIGGER note_classes_deleted AFTER DELETE ON risk.flags REFERENCING OLD TABLE AS flags_before FOR EACH STATEMENT EXECUTE FUNCTION risk.note_classes_of_flags();
CREATE TRIGGER note_classes_inserted AFTER INSERT ON risk.flags REFERENCING NEW TABLE AS flags_now FOR EACH STATEMENT EXECUTE FUNCTION risk.note_classes_of_flags();
CREATE TRIGGER note_classes_updated AFTER UPDATE ON risk.flags REFERENCING OLD TABLE AS flags_before NEW TABLE AS flags_now FOR EACH STATEMENT EXECUTE FUNCTION risk.note_classes_of_flags();

alter table risk.flags enable row level security;

create policy insertable on risk.flags for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('flag.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('flag.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('flag.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('flag.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.write'::text) AS reaches_country)));
create policy readable on risk.flags for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('flag.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('flag.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('flag.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('flag.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.read'::text) AS reaches_country)));
create policy removable on risk.flags for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('flag.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('flag.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('flag.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('flag.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.write'::text) AS reaches_country)));
create policy updatable on risk.flags for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('flag.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('flag.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('flag.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('flag.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('flag.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('flag.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('flag.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('flag.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.write'::text) AS reaches_country)));

grant insert (id, pupil_id, semester_id, rule, rule_version_id, level, facts, data_until, raised_at, changed_at, withdrawn_at, answered_at, municipality_id, institution_id, class_id, team_since, municipality_since, noticed_at, noticed_facts) on risk.flags to pamani_server;
grant select on risk.flags to pamani_server;
grant update (id, pupil_id, semester_id, rule, rule_version_id, level, facts, data_until, raised_at, changed_at, withdrawn_at, answered_at, municipality_id, institution_id, class_id, team_since, municipality_since) on risk.flags to pamani_server;
