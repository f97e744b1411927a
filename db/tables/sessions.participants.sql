-- Made by `npm run db:types` from the migrated database. Do not edit.

create table sessions.participants (
  id uuid not null,
  session_id uuid not null,
  pupil_id uuid not null,
  booked_for uuid not null,
  service_id uuid,
  measure_id uuid,
  during tsrange not null,
  is_live boolean not null,
  attendance text,
  marked_by uuid,
  marked_at timestamp with time zone,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint participants_pk PRIMARY KEY (id),
  constraint participants_once UNIQUE (session_id, booked_for),
  constraint participants_pupil_is_free EXCLUDE USING gist (booked_for WITH =, during WITH &&) WHERE (is_live),
  constraint participants_measure FOREIGN KEY (measure_id) REFERENCES plans.plan_measures(id) ON DELETE SET NULL,
  constraint participants_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint participants_service FOREIGN KEY (service_id) REFERENCES services.services(id),
  constraint participants_session FOREIGN KEY (session_id) REFERENCES sessions.sessions(id),
  constraint participants_attendance_known CHECK ((attendance = ANY (ARRAY['present'::text, 'excused'::text, 'absent'::text, 'called_off'::text]))),
  constraint participants_for_one CHECK (((service_id IS NULL) OR (measure_id IS NULL))),
  constraint participants_marked_whole CHECK ((((marked_by IS NULL) = (marked_at IS NULL)) AND ((attendance IS NULL) OR (marked_by IS NOT NULL))))
);

comment on table sessions.participants is 'A pupil of a session: for which service or measure, and whether the pupil was there';
comment on column sessions.participants.booked_for is 'Whose hour it takes: stays when two records of one child are merged, so that two hours of theirs that meet do not forbid it';
comment on column sessions.participants.service_id is 'The service of which it is a part; both null: the measure was taken out of the plan';
comment on column sessions.participants.during is 'As of the session';
comment on column sessions.participants.attendance is 'Null: not marked. called_off: the specialist did not come or called it off for this pupil';

CREATE INDEX participants_class_id_idx ON sessions.participants USING btree (class_id);
CREATE INDEX participants_institution_id_idx ON sessions.participants USING btree (institution_id);
CREATE INDEX participants_municipality_id_idx ON sessions.participants USING btree (municipality_id);
CREATE INDEX participants_of_measure ON sessions.participants USING btree (measure_id) WHERE (measure_id IS NOT NULL);
CREATE INDEX participants_of_pupil ON sessions.participants USING btree (pupil_id);
CREATE INDEX participants_of_service ON sessions.participants USING btree (service_id) WHERE (service_id IS NOT NULL);
CREATE INDEX participants_of_session ON sessions.participants USING btree (session_id);

CREATE TRIGGER fill_place BEFORE INSERT ON sessions.participants FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER guard_attendance BEFORE UPDATE ON sessions.participants FOR EACH ROW WHEN ((((old.attendance IS DISTINCT FROM new.attendance) OR (old.marked_by IS DISTINCT FROM new.marked_by)) OR (old.marked_at IS DISTINCT FROM new.marked_at))) EXECUTE FUNCTION sessions.guard_participant();
CREATE TRIGGER guard_participant BEFORE INSERT ON sessions.participants FOR EACH ROW EXECUTE FUNCTION sessions.guard_participant();

alter table sessions.participants enable row level security;

create policy insertable on sessions.participants for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('session.plan'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('session.plan'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('session.plan'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('session.plan'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('session.plan'::text) AS reaches_country)));
create policy readable on sessions.participants for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('session.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('session.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('session.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('session.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('session.read'::text) AS reaches_country) OR sessions.is_of_actor(session_id, institution_id)));
create policy removable on sessions.participants for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('session.plan'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('session.plan'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('session.plan'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('session.plan'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('session.plan'::text) AS reaches_country)));
create policy updatable on sessions.participants for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('session.plan'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('session.plan'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('session.plan'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('session.plan'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('session.plan'::text) AS reaches_country) OR sessions.is_of_actor(session_id, institution_id)))
  with check ((((municipality_id = ANY (( SELECT access.reach('session.plan'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('session.plan'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('session.plan'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('session.plan'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('session.plan'::text) AS reaches_country) OR sessions.is_of_actor(session_id, institution_id)) AND (marked_by = access.actor())));

grant insert, select on sessions.participants to pamani_server;
grant update (attendance, marked_by, marked_at) on sessions.participants to pamani_server;
