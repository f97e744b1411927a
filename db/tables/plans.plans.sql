-- Made by `npm run db:types` from the migrated database. Do not edit.

create table plans.plans (
  id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  status text not null,
  version integer not null,
  strengths text not null default ''::text,
  pupil_words text not null default ''::text,
  guardian_words text not null default ''::text,
  starts_on date,
  ends_on date,
  review_on date,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  opened_by uuid,
  opened_at timestamp with time zone,
  evaluated_by uuid,
  evaluated_at timestamp with time zone,
  evaluation_summary text not null default ''::text,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  origin_municipality_id uuid not null,
  origin_institution_id uuid,
  continues_plan_id uuid,
  kind text not null default 'individual'::text,
  happened text not null default ''::text,
  told_at_once text not null default ''::text,
  without_family text not null default ''::text,
  constraint plans_pk PRIMARY KEY (id),
  constraint plans_continues FOREIGN KEY (continues_plan_id) REFERENCES plans.plans(id),
  constraint plans_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint plans_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id),
  constraint plans_crisis_words CHECK (((kind = 'crisis'::text) OR ((happened = ''::text) AND (told_at_once = ''::text) AND (without_family = ''::text)))),
  constraint plans_evaluated_whole CHECK ((((status = ANY (ARRAY['evaluated'::text, 'closed'::text, 'continued'::text])) = (evaluated_at IS NOT NULL)) AND ((evaluated_at IS NULL) = (evaluated_by IS NULL)))),
  constraint plans_kind_known CHECK ((kind = ANY (ARRAY['individual'::text, 'crisis'::text]))),
  constraint plans_opened_whole CHECK ((((status = ANY (ARRAY['draft'::text, 'proposed'::text, 'not_needed'::text, 'exempt'::text])) = (opened_at IS NULL)) AND ((opened_at IS NULL) = (opened_by IS NULL)))),
  constraint plans_opened_with_period CHECK (((status = ANY (ARRAY['draft'::text, 'not_needed'::text, 'exempt'::text])) OR ((starts_on IS NOT NULL) AND (ends_on >= starts_on)))),
  constraint plans_status_known CHECK ((status = ANY (ARRAY['draft'::text, 'proposed'::text, 'open'::text, 'evaluated'::text, 'closed'::text, 'continued'::text, 'not_needed'::text, 'exempt'::text])))
);

comment on table plans.plans is 'Support plan of one pupil: individual (individuālais atbalsta plāns) for one semester, or of a crisis (krīzes situācijas plāns) for days and weeks';
comment on column plans.plans.version is 'Counts every change of the plan; the versions of single fields are in plans.field_versions';
comment on column plans.plans.origin_municipality_id is 'Where figures count the plan: where it was opened, or while a draft begun';
comment on column plans.plans.origin_institution_id is 'See origin_municipality_id; null: opened for a pupil who was enrolled nowhere';
comment on column plans.plans.continues_plan_id is 'The evaluated plan of the same pupil that this one goes on from; it never changes';
comment on column plans.plans.happened is 'Of a crisis plan: what happened, and what endangers the pupil';
comment on column plans.plans.told_at_once is 'Of a crisis plan: who is told at once, and who calls them';
comment on column plans.plans.without_family is 'Of a crisis plan: why it does not wait for the family';

CREATE INDEX plans_class_id_idx ON plans.plans USING btree (class_id);
CREATE UNIQUE INDEX plans_continued_once ON plans.plans USING btree (continues_plan_id);
CREATE INDEX plans_institution_id_idx ON plans.plans USING btree (institution_id);
CREATE INDEX plans_municipality_id_idx ON plans.plans USING btree (municipality_id);
CREATE INDEX plans_newest ON plans.plans USING btree (started_at DESC, id DESC);
CREATE INDEX plans_newest_of_institution ON plans.plans USING btree (institution_id, started_at DESC, id DESC);
CREATE UNIQUE INDEX plans_one_live_draft ON plans.plans USING btree (pupil_id, semester_id, started_by, kind) WHERE (status = ANY (ARRAY['draft'::text, 'proposed'::text]));
CREATE INDEX plans_origin ON plans.plans USING btree (origin_institution_id, started_at DESC, id DESC);
CREATE INDEX plans_origin_municipality ON plans.plans USING btree (origin_municipality_id, semester_id);
CREATE INDEX plans_proposed ON plans.plans USING btree (institution_id) WHERE (status = 'proposed'::text);
CREATE INDEX plans_pupil ON plans.plans USING btree (pupil_id, started_at DESC);
CREATE INDEX plans_semester ON plans.plans USING btree (semester_id, institution_id);
CREATE INDEX plans_to_follow ON plans.plans USING btree (evaluated_by) WHERE (status = 'evaluated'::text);
CREATE INDEX plans_to_review ON plans.plans USING btree (review_on) WHERE (status = 'open'::text);

CREATE TRIGGER fill_place BEFORE INSERT ON plans.plans FOR EACH ROW WHEN ((new.municipality_id IS NULL)) EXECUTE FUNCTION people.fill_place();
CREATE TRIGGER guard_life BEFORE UPDATE ON plans.plans FOR EACH ROW EXECUTE FUNCTION plans.guard_life();
CREATE TRIGGER keep_origin BEFORE INSERT ON plans.plans FOR EACH ROW EXECUTE FUNCTION plans.keep_origin();
CREATE TRIGGER keep_origin_at_opening BEFORE UPDATE OF status ON plans.plans FOR EACH ROW WHEN (((old.status = 'proposed'::text) AND (new.status = 'open'::text))) EXECUTE FUNCTION plans.keep_origin();

alter table plans.plans enable row level security;

create policy begins_as_draft on plans.plans for insert to pamani_server
  with check (((status = 'draft'::text) AND (started_by = access.actor()) AND ((continues_plan_id IS NULL) OR plans.may_continue(continues_plan_id, pupil_id))));
create policy insertable on plans.plans for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country)));
create policy not_ended on plans.plans for update to pamani_server
  using ((status <> ALL (ARRAY['closed'::text, 'continued'::text, 'not_needed'::text, 'exempt'::text])))
  with check (true);
create policy own_draft on plans.plans for delete to pamani_server
  using (((started_by = access.actor()) AND (status = 'draft'::text) AND (continues_plan_id IS NULL) AND (NOT plans.others_wrote(id))));
create policy readable on plans.plans for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('plan.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('plan.read'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('plan.read'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('plan.read'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.read'::text) AS reaches_country)));
create policy removable on plans.plans for delete to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country)));
create policy updatable on plans.plans for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('plan.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('plan.write'::text, 'institution'::text) AS reach)::uuid[])) OR (class_id = ANY (( SELECT access.reach('plan.write'::text, 'class'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('plan.write'::text, 'pupil'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('plan.write'::text) AS reaches_country)));

grant delete, select on plans.plans to pamani_server;
grant insert (id, pupil_id, semester_id, status, version, strengths, pupil_words, guardian_words, starts_on, ends_on, review_on, started_by, started_at, opened_by, opened_at, evaluated_by, evaluated_at, evaluation_summary, municipality_id, institution_id, class_id, continues_plan_id, kind, happened, told_at_once, without_family) on plans.plans to pamani_server;
grant update (id, pupil_id, semester_id, status, version, strengths, pupil_words, guardian_words, starts_on, ends_on, review_on, started_by, started_at, opened_by, opened_at, evaluated_by, evaluated_at, evaluation_summary, municipality_id, institution_id, class_id, happened, told_at_once, without_family) on plans.plans to pamani_server;
