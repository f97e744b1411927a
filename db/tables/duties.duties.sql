-- Made by `npm run db:types` from the migrated database. Do not edit.

create table duties.duties (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  basis text not null,
  counted integer not null,
  allowed integer not null,
  counted_until date not null,
  rule_version_id uuid,
  terms_from date not null,
  opened_at timestamp with time zone not null,
  opened_on date not null,
  due_on date not null,
  changed_at timestamp with time zone not null,
  under_limit_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  causes text[] not null default '{}'::text[],
  causes_edition text,
  causes_unknown boolean not null default false,
  causes_note text not null default ''::text,
  causes_version integer not null default 0,
  causes_by uuid,
  causes_at timestamp with time zone,
  viis_on date,
  viis_by uuid,
  viis_at timestamp with time zone,
  done_on date,
  done_at timestamp with time zone,
  done_by uuid,
  done_municipality_id uuid,
  done_institution_id uuid,
  declared_municipality_id uuid not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint duties_pk PRIMARY KEY (id),
  constraint duties_once_a_semester UNIQUE (pupil_id, semester_id),
  constraint duties_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint duties_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint duties_terms FOREIGN KEY (terms_from) REFERENCES duties.terms(valid_from),
  constraint duties_version FOREIGN KEY (rule_version_id) REFERENCES risk.rule_versions(id),
  constraint duties_basis_known CHECK ((basis = ANY (ARRAY['lessons'::text, 'days'::text]))),
  constraint duties_causes_of_an_edition CHECK (((causes = '{}'::text[]) OR (causes_edition IS NOT NULL))),
  constraint duties_done_somewhere CHECK (((done_at IS NULL) = (done_municipality_id IS NULL))),
  constraint duties_done_whole CHECK ((((done_at IS NULL) = (done_by IS NULL)) AND ((done_at IS NULL) = (done_on IS NULL)))),
  constraint duties_one_end CHECK (((done_at IS NULL) OR (withdrawn_at IS NULL))),
  constraint duties_rule_of_lessons CHECK (((basis = 'lessons'::text) = (rule_version_id IS NOT NULL))),
  constraint duties_viis_whole CHECK ((((viis_on IS NULL) = (viis_by IS NULL)) AND ((viis_on IS NULL) = (viis_at IS NULL))))
);

comment on table duties.duties is 'One pupil who has missed more than the law allows in a semester, and what the school has done about it';
comment on column duties.duties.counted is 'Unexcused lessons (basis lessons) or days (basis days) by the newest data';
comment on column duties.duties.opened_on is 'Day on which the data arrived; the clock begins with the next school day';
comment on column duties.duties.due_on is 'Last school day on which it is done on time; fixed when the duty opens';
comment on column duties.duties.under_limit_at is 'Set when corrected data no longer exceed the limit, though work was begun: the duty stays and says so';
comment on column duties.duties.withdrawn_at is 'Set when corrected data no longer exceed the limit and nothing had been done; the row stays';
comment on column duties.duties.causes_version is 'Counts saves; a save made from an older version is a conflict';
comment on column duties.duties.viis_on is 'Day on which a person entered it in the State Education Information System, as that person says';
comment on column duties.duties.done_municipality_id is 'Where figures count it: where the pupil was when it was done. Kept by a trigger';
comment on column duties.duties.declared_municipality_id is 'The pupil''s declared residence, whose municipality answers too. Kept by a trigger on people.pupils';

CREATE INDEX duties_class_id_idx ON duties.duties USING btree (class_id);
CREATE INDEX duties_declared ON duties.duties USING btree (declared_municipality_id, due_on, id);
CREATE INDEX duties_done_institution ON duties.duties USING btree (done_institution_id, semester_id) WHERE (done_at IS NOT NULL);
CREATE INDEX duties_done_municipality ON duties.duties USING btree (done_municipality_id, semester_id) WHERE (done_at IS NOT NULL);
CREATE INDEX duties_institution_id_idx ON duties.duties USING btree (institution_id);
CREATE INDEX duties_municipality_id_idx ON duties.duties USING btree (municipality_id);
CREATE INDEX duties_open_class ON duties.duties USING btree (class_id, due_on, id) WHERE ((done_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX duties_open_institution ON duties.duties USING btree (institution_id, due_on, id) WHERE ((done_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX duties_open_municipality ON duties.duties USING btree (municipality_id, due_on, id) WHERE ((done_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX duties_semester ON duties.duties USING btree (semester_id);

CREATE TRIGGER fill_place BEFORE INSERT ON duties.duties FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER keep_place_of_deed BEFORE UPDATE OF done_at ON duties.duties FOR EACH ROW WHEN ((old.done_at IS DISTINCT FROM new.done_at)) EXECUTE FUNCTION duties.keep_place_of_deed();
CREATE TRIGGER refuse_early_entry BEFORE UPDATE OF viis_on ON duties.duties FOR EACH ROW WHEN ((new.viis_on IS DISTINCT FROM old.viis_on)) EXECUTE FUNCTION duties.refuse_early_entry();

alter table duties.duties enable row level security;

create policy insertable on duties.duties for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('duty.open'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.open'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.open'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.open'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.open'::text) AS reaches_country)));
create policy readable on duties.duties for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('duty.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.read'::text) AS reaches_country)));
create policy readable_by_residence on duties.duties for select to pamani_server
  using ((declared_municipality_id = ANY (( SELECT access.reach('duty.coordinate'::text, 'municipality'::text) AS reach)::uuid[])));
create policy recordable on duties.duties for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('duty.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('duty.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.write'::text) AS reaches_country)));
create policy removable on duties.duties for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('duty.open'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.open'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.open'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.open'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.open'::text) AS reaches_country)));
create policy updatable on duties.duties for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('duty.open'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.open'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.open'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.open'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.open'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('duty.open'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('duty.open'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('duty.open'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('duty.open'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('duty.open'::text) AS reaches_country)));

grant insert (id, pupil_id, semester_id, basis, counted, allowed, counted_until, rule_version_id, terms_from, opened_at, opened_on, due_on, changed_at, under_limit_at, withdrawn_at, causes, causes_edition, causes_unknown, causes_note, causes_version, causes_by, causes_at, viis_on, viis_by, viis_at, done_on, done_at, done_by, declared_municipality_id, municipality_id, institution_id, class_id) on duties.duties to pamani_server;
grant select on duties.duties to pamani_server;
grant update (basis, counted, allowed, counted_until, rule_version_id, terms_from, opened_at, opened_on, due_on, changed_at, under_limit_at, withdrawn_at, causes, causes_edition, causes_unknown, causes_note, causes_version, causes_by, causes_at, viis_on, viis_by, viis_at, done_on, done_at, done_by) on duties.duties to pamani_server;
