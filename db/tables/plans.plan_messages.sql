-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_messages (
  id uuid not null,
  plan_id uuid not null,
  party text not null,
  person_id uuid not null,
  mood smallint not null,
  words text not null default ''::text,
  said_at timestamp with time zone not null,
  read_by uuid,
  read_at timestamp with time zone,
  constraint plan_messages_pk PRIMARY KEY (id),
  constraint plan_messages_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_messages_mood_on_scale CHECK ((((mood >= 1) AND (mood <= 5)) AND ((party = 'pupil'::text) OR (mood = ANY (ARRAY[1, 3, 5]))))),
  constraint plan_messages_party_known CHECK ((party = ANY (ARRAY['pupil'::text, 'guardian'::text]))),
  constraint plan_messages_read_whole CHECK (((read_at IS NULL) = (read_by IS NULL))),
  constraint plan_messages_words_short CHECK ((length(words) <= 1000))
);

comment on table plans.plan_messages is 'How it goes while a plan runs, said by the pupil or a guardian themselves: to the school only, not to each other';
comment on column plans.plan_messages.mood is '1 hard to 5 good; guardians choose among three';
comment on column plans.plan_messages.read_at is 'When somebody who leads the plan said to have read it; null: it waits';

CREATE INDEX plan_messages_of_plan ON plans.plan_messages USING btree (plan_id, said_at DESC);
CREATE INDEX plan_messages_waiting ON plans.plan_messages USING btree (plan_id) WHERE (read_at IS NULL);

alter table plans.plan_messages enable row level security;

create policy insertable on plans.plan_messages for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_messages.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy read_once on plans.plan_messages for update to pamani_server
  using ((read_at IS NULL))
  with check (((read_by = access.actor()) AND (read_at IS NOT NULL)));
create policy readable on plans.plan_messages for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_messages.plan_id))));
create policy removable on plans.plan_messages for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_messages.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_messages for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_messages.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_messages.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant select on plans.plan_messages to pamani_server;
grant update (read_by, read_at) on plans.plan_messages to pamani_server;
