-- Made by `npm run db:types` from the migrated database. Do not edit.

create table duties.municipal_actions (
  id uuid not null,
  duty_id uuid not null,
  acting_municipality_id uuid not null,
  kind text not null,
  on_date date not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  constraint municipal_actions_pk PRIMARY KEY (id),
  constraint municipal_actions_duty FOREIGN KEY (duty_id) REFERENCES duties.duties(id),
  constraint municipal_actions_municipality FOREIGN KEY (acting_municipality_id) REFERENCES institutions.municipalities(id),
  constraint municipal_actions_kind_known CHECK ((kind = ANY (ARRAY['asked_school'::text, 'contacted_guardians'::text, 'found_causes'::text, 'social_service'::text, 'custody_court'::text, 'meeting'::text, 'other'::text]))),
  constraint municipal_actions_removed_whole CHECK (((removed_at IS NULL) = (removed_by IS NULL)))
);

comment on table duties.municipal_actions is 'How a municipality found out the causes and coordinated (paragraph 7²)';
comment on column duties.municipal_actions.acting_municipality_id is 'That of the school or that of the declared residence';

CREATE INDEX municipal_actions_duty ON duties.municipal_actions USING btree (duty_id, on_date);

alter table duties.municipal_actions enable row level security;

create policy insertable on duties.municipal_actions for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.coordinate'::text) AS reaches_country))))));
create policy insertable_by_residence on duties.municipal_actions for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND (parent.declared_municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[]))))));
create policy readable on duties.municipal_actions for select to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE (parent.id = municipal_actions.duty_id))));
create policy removable on duties.municipal_actions for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.coordinate'::text) AS reaches_country))))));
create policy updatable on duties.municipal_actions for update to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.coordinate'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.coordinate'::text) AS reaches_country))))));
create policy updatable_by_residence on duties.municipal_actions for update to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND (parent.declared_municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[]))))))
  with check ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = municipal_actions.duty_id) AND (parent.declared_municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[]))))));

grant insert, select on duties.municipal_actions to pamani_server;
grant update (removed_by, removed_at) on duties.municipal_actions to pamani_server;
