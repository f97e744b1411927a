-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.told_apart (
  id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  taken_back_by uuid,
  taken_back_at timestamp with time zone,
  constraint told_apart_pk PRIMARY KEY (id),
  constraint told_apart_ordered CHECK ((one_id < other_id)),
  constraint told_apart_taken_back_whole CHECK (((taken_back_at IS NULL) = (taken_back_by IS NULL)))
);

comment on table people.told_apart is 'Two pupils who look like one child and, as somebody has said, are two: not asked again until that is taken back';

CREATE UNIQUE INDEX told_apart_once ON people.told_apart USING btree (one_id, other_id) WHERE (taken_back_at IS NULL);
CREATE INDEX told_apart_other ON people.told_apart USING btree (other_id);

alter table people.told_apart enable row level security;

create policy insertable on people.told_apart for insert to pamani_server
  with check (((EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.one_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country))))) AND (EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.other_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country)))))));
create policy readable on people.told_apart for select to pamani_server
  using (((EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.one_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country))))) AND (EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.other_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country)))))));
create policy updatable on people.told_apart for update to pamani_server
  using (((EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.one_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country))))) AND (EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.other_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country)))))))
  with check (((EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.one_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country))))) AND (EXISTS ( SELECT
   FROM people.pupils pupil
  WHERE ((pupil.id = told_apart.other_id) AND ((pupil.municipality_id = ANY (( SELECT access.reach('pupil.merge'::text, 'municipality'::text) AS reach)::uuid[])) OR (pupil.institution_id = ANY (( SELECT access.reach('pupil.merge'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil.class_id = ANY (( SELECT access.reach('pupil.merge'::text, 'class'::text) AS reach)::uuid[])) OR (pupil.id = ANY (( SELECT access.reach('pupil.merge'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('pupil.merge'::text) AS reaches_country)))))));

grant insert, select on people.told_apart to pamani_server;
grant update (taken_back_by, taken_back_at) on people.told_apart to pamani_server;
