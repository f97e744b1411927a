-- Made by `npm run db:types` from the migrated database. Do not edit.

create table services.services (
  id uuid not null,
  pupil_id uuid not null,
  kind_version text not null,
  kind_code text not null,
  subject text,
  plan_id uuid,
  status text not null,
  starts_on date not null,
  ends_on date not null,
  amount numeric(8,2) not null,
  unit text not null,
  requested_by uuid not null,
  requested_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text not null default ''::text,
  started_by uuid,
  started_at timestamp with time zone,
  ended_by uuid,
  ended_at timestamp with time zone,
  end_reason text not null default ''::text,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  granted_municipality_id uuid,
  granted_institution_id uuid,
  constraint services_pk PRIMARY KEY (id),
  constraint services_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE SET NULL,
  constraint services_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint services_amount_positive CHECK ((amount > (0)::numeric)),
  constraint services_decided_by_another CHECK ((decided_by <> requested_by)),
  constraint services_decided_whole CHECK ((((decided_at IS NULL) = (decided_by IS NULL)) AND ((decided_at IS NULL) = (status = ANY (ARRAY['requested'::text, 'withdrawn'::text]))))),
  constraint services_ended_whole CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (status <> 'ended'::text)))),
  constraint services_granted_somewhere CHECK (((granted_municipality_id IS NOT NULL) = (status = ANY (ARRAY['granted'::text, 'running'::text, 'ended'::text])))),
  constraint services_period_ordered CHECK ((ends_on >= starts_on)),
  constraint services_refusal_reasoned CHECK (((status <> 'refused'::text) OR (decision_reason <> ''::text))),
  constraint services_running_started CHECK (((status <> 'running'::text) OR (started_at IS NOT NULL))),
  constraint services_started_whole CHECK ((((started_at IS NULL) = (started_by IS NULL)) AND ((started_at IS NULL) OR (status = ANY (ARRAY['running'::text, 'ended'::text]))))),
  constraint services_status_known CHECK ((status = ANY (ARRAY['requested'::text, 'withdrawn'::text, 'refused'::text, 'granted'::text, 'running'::text, 'ended'::text]))),
  constraint services_unit_known CHECK ((unit = ANY (ARRAY['hours_week'::text, 'eur_month'::text, 'items'::text])))
);

comment on table services.services is 'One service of one pupil: asked for, granted or refused by another person, given, ended';
comment on column services.services.kind_code is 'Code of the classifier support-kind';
comment on column services.services.subject is 'School subject, where the kind has one';
comment on column services.services.plan_id is 'The plan for which it was asked; null: none, or its draft was discarded';
comment on column services.services.amount is 'How much, in `unit`: hours a week, EUR a month or items';
comment on column services.services.started_at is 'Null with status ended: granted and never begun';
comment on column services.services.granted_institution_id is 'The institution that granted it and answers for its money, also when the pupil moves on; null: not granted, or to a pupil of no institution';

CREATE INDEX services_class_id_idx ON services.services USING btree (class_id);
CREATE INDEX services_granted_at ON services.services USING btree (granted_institution_id, kind_code) WHERE (granted_institution_id IS NOT NULL);
CREATE INDEX services_institution_id_idx ON services.services USING btree (institution_id);
CREATE INDEX services_listed ON services.services USING btree (institution_id, requested_at DESC, id DESC);
CREATE INDEX services_municipality_id_idx ON services.services USING btree (municipality_id);
CREATE INDEX services_of_plan ON services.services USING btree (plan_id) WHERE (plan_id IS NOT NULL);
CREATE INDEX services_of_pupil ON services.services USING btree (pupil_id, requested_at DESC);

CREATE TRIGGER fill_place BEFORE INSERT ON services.services FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER guard_life BEFORE UPDATE ON services.services FOR EACH ROW EXECUTE FUNCTION services.guard_life();
CREATE TRIGGER keep_place_of_grant BEFORE INSERT OR UPDATE ON services.services FOR EACH ROW EXECUTE FUNCTION services.keep_place_of_grant();

alter table services.services enable row level security;

create policy begins_as_request on services.services for insert to pamani_server
  with check (((status = 'requested'::text) AND (requested_by = access.actor()) AND (services.register_refuses(pupil_id, kind_version, kind_code, starts_on, ends_on) IS NULL) AND ((plan_id IS NULL) OR (EXISTS ( SELECT
   FROM plans.plans plan
  WHERE ((plan.id = services.plan_id) AND (plan.pupil_id = services.pupil_id)))))));
create policy insertable on services.services for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)));
create policy readable on services.services for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('service.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.read'::text) AS reaches_country)));
create policy removable on services.services for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)));
create policy updatable on services.services for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('service.request'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('service.request'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('service.request'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('service.request'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('service.request'::text) AS reaches_country)));

grant insert, select on services.services to pamani_server;
grant update (status, decided_by, decided_at, decision_reason, started_by, started_at, ended_by, ended_at, end_reason) on services.services to pamani_server;
