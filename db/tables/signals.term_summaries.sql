-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.term_summaries (
  pupil_id uuid not null,
  semester_id uuid not null,
  lessons_unexcused integer not null default 0,
  lessons_excused integer not null default 0,
  lessons_unknown integer not null default 0,
  days_unexcused integer not null default 0,
  absences_until date,
  marks_until date,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  days_missed integer not null default 0,
  days_enrolled integer not null default 0,
  recent_days integer not null default 0,
  recent_days_absent integer not null default 0,
  earlier_days integer not null default 0,
  earlier_days_absent integer not null default 0,
  transitions text[] not null default '{}'::text[],
  praises integer not null default 0,
  reprimands integer not null default 0,
  incidents integer not null default 0,
  behaviour_until date,
  days_excused integer not null default 0,
  days_unknown integer not null default 0,
  missed_run integer not null default 0,
  missed_run_from date,
  missed_run_until date,
  not_excused_run integer not null default 0,
  not_excused_run_from date,
  not_excused_run_until date,
  missed_runs jsonb not null default '[]'::jsonb,
  not_excused_runs jsonb not null default '[]'::jsonb,
  constraint term_summaries_pk PRIMARY KEY (pupil_id, semester_id),
  constraint term_summaries_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint term_summaries_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint term_summaries_transitions_known CHECK ((transitions <@ ARRAY['new-school'::text, 'repeated-grade'::text, 'grade-9'::text, 'grade-12'::text, 'first-course'::text]))
);

comment on table signals.term_summaries is 'Absences of one pupil in one semester, kept true by every write of absences';
comment on column signals.term_summaries.days_unexcused is 'Days with at least one unexcused absence';
comment on column signals.term_summaries.absences_until is 'Last day that the school''s absence data cover';
comment on column signals.term_summaries.marks_until is 'Day of the last mark that has arrived';
comment on column signals.term_summaries.days_missed is 'Days missed for any reason: the whole day, or at least four lessons (half of the longest day)';
comment on column signals.term_summaries.days_enrolled is 'School days of the enrolments, each once, until absences_until; kept by refreshEnrolledDays';
comment on column signals.term_summaries.recent_days is 'School days of the enrolments in the 28 days that end with absences_until';
comment on column signals.term_summaries.recent_days_absent is 'Of these, days with an absence that is not excused';
comment on column signals.term_summaries.earlier_days is 'School days of the enrolments earlier in the same school year';
comment on column signals.term_summaries.earlier_days_absent is 'Of these, days with an absence that is not excused';
comment on column signals.term_summaries.transitions is 'What has changed for the pupil this school year, from the enrolments: see src/notice/signals/contract/transition.ts';
comment on column signals.term_summaries.behaviour_until is 'Day of the last remark about behaviour that has arrived';
comment on column signals.term_summaries.days_excused is 'Days with at least one excused absence';
comment on column signals.term_summaries.days_unknown is 'Days with at least one absence of which nobody has said why';
comment on column signals.term_summaries.missed_run is 'Not written any more, see missed_runs: to be dropped';
comment on column signals.term_summaries.missed_run_from is 'Not written any more, see missed_runs: to be dropped';
comment on column signals.term_summaries.missed_run_until is 'Not written any more, see missed_runs: to be dropped';
comment on column signals.term_summaries.not_excused_run is 'Not written any more, see not_excused_runs: to be dropped';
comment on column signals.term_summaries.not_excused_run_from is 'Not written any more, see not_excused_runs: to be dropped';
comment on column signals.term_summaries.not_excused_run_until is 'Not written any more, see not_excused_runs: to be dropped';
comment on column signals.term_summaries.missed_runs is 'Runs of two school days or more missed one after another, for any reason, the earliest first: [{"days", "from", "until", "ago"}]. Days without lessons neither break nor lengthen a run. ago: school days of the grade from its last day to the last day of the data; 0: it still goes on. Kept by countAbsenceRuns';
comment on column signals.term_summaries.not_excused_runs is 'The same of school days with an absence that is not excused';

CREATE INDEX term_summaries_class_id_idx ON signals.term_summaries USING btree (class_id);
CREATE INDEX term_summaries_institution_id_idx ON signals.term_summaries USING btree (institution_id);
CREATE INDEX term_summaries_municipality_id_idx ON signals.term_summaries USING btree (municipality_id);
CREATE INDEX term_summaries_semester ON signals.term_summaries USING btree (semester_id);

CREATE TRIGGER fill_place BEFORE INSERT ON signals.term_summaries FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table signals.term_summaries enable row level security;

create policy insertable on signals.term_summaries for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy readable on signals.term_summaries for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('signals.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.read'::text) AS reaches_country)));
create policy removable on signals.term_summaries for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));
create policy updatable on signals.term_summaries for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('signals.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('signals.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('signals.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('signals.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('signals.write'::text) AS reaches_country)));

grant delete, insert, select, update on signals.term_summaries to pamani_server;
