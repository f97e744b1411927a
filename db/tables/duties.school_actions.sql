-- Made by `npm run db:types` from the migrated database. Do not edit.

create table duties.school_actions (
  id uuid not null,
  duty_id uuid not null,
  kind text not null,
  on_date date not null,
  words text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  constraint school_actions_pk PRIMARY KEY (id),
  constraint school_actions_duty FOREIGN KEY (duty_id) REFERENCES duties.duties(id),
  constraint school_actions_kind_known CHECK ((kind = ANY (ARRAY['talked_pupil'::text, 'contacted_guardians'::text, 'met_guardians'::text, 'visited_home'::text, 'support_team'::text, 'referred'::text, 'other'::text]))),
  constraint school_actions_removed_whole CHECK (((removed_at IS NULL) = (removed_by IS NULL)))
);

comment on table duties.school_actions is 'What the school did so that the pupil comes to school (paragraph 7)';

CREATE INDEX school_actions_duty ON duties.school_actions USING btree (duty_id, on_date);

alter table duties.school_actions enable row level security;

create policy insertable on duties.school_actions for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = school_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.write'::text) AS reaches_country))))));
create policy readable on duties.school_actions for select to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE (parent.id = school_actions.duty_id))));
create policy removable on duties.school_actions for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = school_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.write'::text) AS reaches_country))))));
create policy updatable on duties.school_actions for update to pamani_server
  using ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = school_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM duties.duties parent
  WHERE ((parent.id = school_actions.duty_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('duty.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('duty.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('duty.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('duty.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.write'::text) AS reaches_country))))));

grant insert, select on duties.school_actions to pamani_server;
grant update (removed_by, removed_at) on duties.school_actions to pamani_server;
