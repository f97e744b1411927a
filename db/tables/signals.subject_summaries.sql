-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.subject_summaries (
  pupil_id uuid not null,
  semester_id uuid not null,
  subject text not null,
  marks integer not null,
  points_sum integer not null,
  points_count integer not null,
  not_assessed integer not null default 0,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  mean_hundredths integer generated always as (((points_sum * 100) / NULLIF(points_count, 0))) stored,
  passed integer not null default 0,
  not_passed integer not null default 0,
  is_failing boolean not null generated always as ((((points_count > 0) AND (points_sum < (points_count * 4))) OR ((not_passed + not_assessed) > (points_count + passed)))) stored,
  level_s integer not null default 0,
  level_t integer not null default 0,
  level_a integer not null default 0,
  level_p integer not null default 0,
  constraint subject_summaries_pk PRIMARY KEY (pupil_id, semester_id, subject),
  constraint subject_summaries_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint subject_summaries_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint subject_summaries_subject FOREIGN KEY (subject) REFERENCES signals.subjects(code)
);

comment on table signals.subject_summaries is 'Marks of one pupil in one subject and semester; mean = points_sum / points_count';
comment on column signals.subject_summaries.not_assessed is 'Number of nv ("nav vērtējuma")';
comment on column signals.subject_summaries.mean_hundredths is 'Mean in hundredths, rounded down; null without points. mean < 4 is exactly mean_hundredths < 400';
comment on column signals.subject_summaries.passed is 'Number of i ("ieskaitīts")';
comment on column signals.subject_summaries.not_passed is 'Number of ni ("neieskaitīts")';
comment on column signals.subject_summaries.is_failing is 'Mean below 4, or more ni and nv than marks and i: see src/notice/signals/domain/failing.ts. Formative levels never fail';
comment on column signals.subject_summaries.level_s is 'Number of S ("sācis apgūt")';
comment on column signals.subject_summaries.level_t is 'Number of T ("turpina apgūt")';
comment on column signals.subject_summaries.level_a is 'Number of A ("apguvis")';
comment on column signals.subject_summaries.level_p is 'Number of P ("apguvis padziļināti")';

CREATE INDEX subject_summaries_class_id_idx ON signals.subject_summaries USING btree (class_id);
CREATE INDEX subject_summaries_failing ON signals.subject_summaries USING btree (semester_id) WHERE is_failing;
CREATE INDEX subject_summaries_institution_id_idx ON signals.subject_summaries USING btree (institution_id);
CREATE INDEX subject_summaries_mean ON signals.subject_summaries USING btree (semester_id, mean_hundredths);
CREATE INDEX subject_summaries_municipality_id_idx ON signals.subject_summaries USING btree (municipality_id);

CREATE TRIGGER fill_place BEFORE INSERT ON signals.subject_summaries FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table signals.subject_summaries enable row level security;

create policy insertable on signals.subject_summaries for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy readable on signals.subject_summaries for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('signals.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.read'::text) AS reaches_country)));
create policy removable on signals.subject_summaries for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy updatable on signals.subject_summaries for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select, update on signals.subject_summaries to pamani_server;
