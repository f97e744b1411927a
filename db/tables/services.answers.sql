-- Made by `npm run db:types` from the migrated database. Do not edit.

create table services.answers (
  service_id uuid not null,
  condition text not null,
  pupil_id uuid not null,
  holds boolean not null,
  confirmed_on date not null,
  confirmed_by uuid not null,
  confirmed_at timestamp with time zone not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint answers_pk PRIMARY KEY (service_id, condition),
  constraint answers_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint answers_service FOREIGN KEY (service_id) REFERENCES services.services(id)
);

comment on table services.answers is 'Whether a condition holds that only people know of (disability, poverty, other budgets). The server may insert and read, never change';
comment on column services.answers.condition is 'Code of the condition in the catalogue, with its value where several differ by it: household-status:poor';
comment on column services.answers.confirmed_on is 'The day on which it was so, by what whoever confirmed it saw or heard';

CREATE INDEX answers_class_id_idx ON services.answers USING btree (class_id);
CREATE INDEX answers_institution_id_idx ON services.answers USING btree (institution_id);
CREATE INDEX answers_municipality_id_idx ON services.answers USING btree (municipality_id);
CREATE INDEX answers_of_pupil ON services.answers USING btree (pupil_id);

CREATE TRIGGER fill_place BEFORE INSERT ON services.answers FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();

alter table services.answers enable row level security;

create policy insertable on services.answers for insert to pamani_server
  with check ((((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)) AND (confirmed_by = access.actor()) AND (EXISTS ( SELECT
   FROM services.services asked
  WHERE ((asked.id = answers.service_id) AND (asked.pupil_id = answers.pupil_id) AND (asked.status = 'requested'::text) AND (asked.requested_by = access.actor()))))));
create policy readable on services.answers for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('service-answer.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service-answer.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service-answer.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service-answer.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service-answer.read'::text) AS reaches_country) OR ((confirmed_by = access.actor()) AND ((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)))));
create policy removable on services.answers for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)));
create policy updatable on services.answers for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)));

grant insert, select on services.answers to pamani_server;
