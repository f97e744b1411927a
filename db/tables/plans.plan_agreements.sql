-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plan_agreements (
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  party text not null,
  guardian_id uuid,
  answer text not null,
  means text,
  told_on date not null,
  words text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  showing_number integer,
  constraint plan_agreements_pk PRIMARY KEY (id),
  constraint plan_agreements_in_order UNIQUE (plan_id, number),
  constraint plan_agreements_guardian FOREIGN KEY (guardian_id) REFERENCES people.persons(id),
  constraint plan_agreements_plan FOREIGN KEY (plan_id) REFERENCES plans.plans(id) ON DELETE CASCADE,
  constraint plan_agreements_showing FOREIGN KEY (plan_id, showing_number) REFERENCES plans.plan_showings(plan_id, number) ON DELETE CASCADE,
  constraint plan_agreements_answer_known CHECK ((answer = ANY (ARRAY['acknowledged'::text, 'refused'::text, 'not_reached'::text]))),
  constraint plan_agreements_means_given CHECK (((answer = 'not_reached'::text) = (means IS NULL))),
  constraint plan_agreements_means_known CHECK ((means = ANY (ARRAY['in_person'::text, 'phone'::text, 'writing'::text, 'themselves'::text]))),
  constraint plan_agreements_party_known CHECK (((party = ANY (ARRAY['pupil'::text, 'guardian'::text])) AND ((party = 'guardian'::text) OR (guardian_id IS NULL)))),
  constraint plan_agreements_reason_given CHECK (((answer = 'acknowledged'::text) OR (words <> ''::text)))
);

comment on table plans.plan_agreements is 'What pupil and guardians answered to a draft, or while the plan runs. The server may insert and read, never change: the latest answer of each holds';
comment on column plans.plan_agreements.number is 'Counts the answers to one plan';
comment on column plans.plan_agreements.guardian_id is 'Null with party guardian: somebody of the family who is not in the register';
comment on column plans.plan_agreements.means is 'How it was told; themselves: answered by their own sign-in';
comment on column plans.plan_agreements.words is 'Refused: the reason. Not reached: what was tried. Acknowledged: what was said, may be empty';
comment on column plans.plan_agreements.showing_number is 'Of an answer by their own sign-in: what was shown when they answered; null: the plan ran, or somebody at school wrote the answer down';

alter table plans.plan_agreements enable row level security;

create policy in_own_name on plans.plan_agreements for insert to pamani_server
  with check (((recorded_by = access.actor()) AND (means IS DISTINCT FROM 'themselves'::text) AND (EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_agreements.plan_id) AND (parent.status = ANY (ARRAY['draft'::text, 'open'::text])) AND ((plan_agreements.guardian_id IS NULL) OR (EXISTS ( SELECT
           FROM people.guardianships tie
          WHERE ((tie.pupil_id = parent.pupil_id) AND (tie.person_id = plan_agreements.guardian_id))))))))));
create policy insertable on plans.plan_agreements for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_agreements.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy readable on plans.plan_agreements for select to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE (parent.id = plan_agreements.plan_id))));
create policy removable on plans.plan_agreements for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_agreements.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));
create policy updatable on plans.plan_agreements for update to pamani_server
  using ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_agreements.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM plans.plans parent
  WHERE ((parent.id = plan_agreements.plan_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country))))));

grant insert, select on plans.plan_agreements to pamani_server;
