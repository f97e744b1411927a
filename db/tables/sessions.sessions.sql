-- Made by `npm run db:types` from the migrated database. Do not edit.

create table sessions.sessions (
  id uuid not null,
  series_id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  specialist_id uuid not null,
  classifier text not null,
  classifier_version text not null,
  kind_code text not null,
  subject text,
  held_on date not null,
  starts_at time without time zone not null,
  minutes smallint not null,
  during tsrange not null generated always as (tsrange((held_on + starts_at), ((held_on + starts_at) + make_interval(mins => (minutes)::integer)))) stored,
  room text not null default ''::text,
  most smallint not null,
  status text not null default 'planned'::text,
  cancelled_by uuid,
  cancelled_at timestamp with time zone,
  cancel_reason text not null default ''::text,
  version integer not null default 0,
  attended_by uuid,
  attended_at timestamp with time zone,
  planned_by uuid not null,
  planned_at timestamp with time zone not null,
  constraint sessions_pk PRIMARY KEY (id),
  constraint sessions_specialist_is_free EXCLUDE USING gist (specialist_id WITH =, during WITH &&) WHERE ((status = 'planned'::text)),
  constraint sessions_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint sessions_kind FOREIGN KEY (classifier, classifier_version, kind_code) REFERENCES classifiers.items(classifier, version, code),
  constraint sessions_specialist FOREIGN KEY (specialist_id) REFERENCES people.persons(id),
  constraint sessions_attended_whole CHECK ((((version = 0) = (attended_by IS NULL)) AND ((attended_by IS NULL) = (attended_at IS NULL)))),
  constraint sessions_cancelled_unattended CHECK (((status = 'planned'::text) OR (version = 0))),
  constraint sessions_cancelled_whole CHECK ((((status = 'cancelled'::text) = (cancelled_by IS NOT NULL)) AND ((cancelled_by IS NULL) = (cancelled_at IS NULL)) AND ((status = 'planned'::text) OR (cancel_reason <> ''::text)))),
  constraint sessions_classifier_known CHECK ((classifier = ANY (ARRAY['activity'::text, 'support-kind'::text]))),
  constraint sessions_length_sensible CHECK (((minutes >= 10) AND (minutes <= 480))),
  constraint sessions_most_sensible CHECK (((most >= 1) AND (most <= 30))),
  constraint sessions_status_known CHECK ((status = ANY (ARRAY['planned'::text, 'cancelled'::text]))),
  constraint sessions_within_day CHECK (((starts_at >= '06:00:00'::time without time zone) AND ((starts_at + make_interval(mins => (minutes)::integer)) <= '22:00:00'::time without time zone) AND ((starts_at + make_interval(mins => (minutes)::integer)) > starts_at)))
);

comment on table sessions.sessions is 'One session of a specialist at an hour. Of a weekly series each week is a row';
comment on column sessions.sessions.series_id is 'Id of the first session of the series; its own when it stands alone';
comment on column sessions.sessions.kind_code is 'Code of the classifier: the kind of a service, or a measure of plans';
comment on column sessions.sessions.starts_at is 'Time of day in Latvia';
comment on column sessions.sessions.most is 'Most participants: four, more only where the catalogue gives the kind in groups';
comment on column sessions.sessions.version is 'How often attendance was saved; 0: not yet';

CREATE INDEX sessions_of_institution ON sessions.sessions USING btree (institution_id, held_on);
CREATE INDEX sessions_of_specialist ON sessions.sessions USING btree (specialist_id, held_on);

CREATE TRIGGER carry_hour AFTER UPDATE OF held_on, starts_at, minutes, status ON sessions.sessions FOR EACH ROW EXECUTE FUNCTION sessions.carry_hour();
CREATE TRIGGER guard_session BEFORE UPDATE ON sessions.sessions FOR EACH ROW EXECUTE FUNCTION sessions.guard_session();

alter table sessions.sessions enable row level security;

create policy insertable on sessions.sessions for insert to pamani_server
  with check (((institution_id = ANY (( SELECT access.reach('session.plan'::text, 'institution'::text) AS reach)::uuid[])) AND (planned_by = access.actor()) AND (status = 'planned'::text) AND (version = 0)));
create policy readable on sessions.sessions for select to pamani_server
  using ((((specialist_id = access.actor()) AND sessions.holds_at('session.give'::text, institution_id)) OR (institution_id = ANY (( SELECT access.reach('session.read'::text, 'institution'::text) AS reach)::uuid[])) OR (municipality_id = ANY (( SELECT access.reach('session.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (EXISTS ( SELECT
   FROM sessions.participants participant
  WHERE (participant.session_id = sessions.id)))));
create policy updatable on sessions.sessions for update to pamani_server
  using ((((specialist_id = access.actor()) AND sessions.holds_at('session.give'::text, institution_id)) OR (institution_id = ANY (( SELECT access.reach('session.plan'::text, 'institution'::text) AS reach)::uuid[]))))
  with check (true);

grant insert, select on sessions.sessions to pamani_server;
grant update (held_on, starts_at, minutes, room, status, cancelled_by, cancelled_at, cancel_reason, version, attended_by, attended_at) on sessions.sessions to pamani_server;
