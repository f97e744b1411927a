-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.flag_answers (
  id uuid not null,
  flag_id uuid not null,
  kind text not null,
  until_date date,
  note text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  referred_to uuid,
  constraint flag_answers_pk PRIMARY KEY (id),
  constraint flag_answers_flag FOREIGN KEY (flag_id) REFERENCES risk.flags(id),
  constraint flag_answers_receiver FOREIGN KEY (referred_to) REFERENCES people.persons(id),
  constraint flag_answers_kind_known CHECK ((kind = ANY (ARRAY['talked'::text, 'assessment_opened'::text, 'plan_opened'::text, 'referred'::text, 'watched'::text, 'not_a_concern'::text]))),
  constraint flag_answers_only_referred CHECK (((referred_to IS NULL) OR (kind = 'referred'::text))),
  constraint flag_answers_reason_given CHECK (((kind <> 'not_a_concern'::text) OR (length(TRIM(BOTH FROM note)) >= 3))),
  constraint flag_answers_watch_ends CHECK (((kind = 'watched'::text) = (until_date IS NOT NULL)))
);

comment on table risk.flag_answers is 'What somebody did about a flag';
comment on column risk.flag_answers.referred_to is 'The colleague at the school to whom the pupil was passed on; null: to somebody outside, told in note';

CREATE INDEX flag_answers_flag ON risk.flag_answers USING btree (flag_id, answered_at);

CREATE TRIGGER mark_answered AFTER INSERT ON risk.flag_answers FOR EACH ROW EXECUTE FUNCTION risk.mark_answered();

alter table risk.flag_answers enable row level security;

create policy insertable on risk.flag_answers for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM risk.flags parent
  WHERE ((parent.id = flag_answers.flag_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('flag.answer'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('flag.answer'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('flag.answer'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('flag.answer'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.answer'::text) AS reaches_country))))));
create policy readable on risk.flag_answers for select to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.flags parent
  WHERE (parent.id = flag_answers.flag_id))));
create policy removable on risk.flag_answers for delete to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.flags parent
  WHERE ((parent.id = flag_answers.flag_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('flag.answer'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('flag.answer'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('flag.answer'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('flag.answer'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.answer'::text) AS reaches_country))))));
create policy to_whoever_answers on risk.flag_answers for insert to pamani_server
  with check (((referred_to IS NULL) OR (referred_to IN ( SELECT who.person_id
   FROM (risk.flags flag
     CROSS JOIN LATERAL risk.who_answers(flag.pupil_id) who(person_id, given_name, family_name))
  WHERE (flag.id = flag_answers.flag_id)))));
create policy updatable on risk.flag_answers for update to pamani_server
  using ((EXISTS ( SELECT
   FROM risk.flags parent
  WHERE ((parent.id = flag_answers.flag_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('flag.answer'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('flag.answer'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('flag.answer'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('flag.answer'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.answer'::text) AS reaches_country))))))
  with check ((EXISTS ( SELECT
   FROM risk.flags parent
  WHERE ((parent.id = flag_answers.flag_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('flag.answer'::text, 'municipality'::text) AS reach)::uuid[])) OR (parent.institution_id = ANY (( SELECT access.reach('flag.answer'::text, 'institution'::text) AS reach)::uuid[])) OR (parent.class_id = ANY (( SELECT access.reach('flag.answer'::text, 'class'::text) AS reach)::uuid[])) OR (parent.pupil_id = ANY (( SELECT access.reach('flag.answer'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.answer'::text) AS reaches_country))))));

grant insert (referred_to) on risk.flag_answers to pamani_server;
grant insert, select on risk.flag_answers to pamani_server;
