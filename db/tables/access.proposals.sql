-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.proposals (
  id uuid not null,
  kind text not null,
  institution_id uuid not null,
  municipality_id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid not null,
  valid_from date not null,
  valid_until date,
  reason text not null,
  grant_id uuid,
  import_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  status text not null default 'open'::text,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint proposals_pk PRIMARY KEY (id),
  constraint proposals_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint proposals_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint proposals_post FOREIGN KEY (post_id) REFERENCES people.staff_posts(id),
  constraint proposals_decided_by_another CHECK (((decided_by IS NULL) OR ((decided_by <> person_id) AND (decided_by <> proposed_by)))),
  constraint proposals_decided_whole CHECK ((num_nulls(decided_by, decided_at) =
CASE status
    WHEN 'open'::text THEN 2
    ELSE 0
END)),
  constraint proposals_end_names_grant CHECK (((kind = 'begin'::text) OR (grant_id IS NOT NULL))),
  constraint proposals_kind_known CHECK ((kind = ANY (ARRAY['begin'::text, 'end'::text]))),
  constraint proposals_period_ordered CHECK (((kind = 'end'::text) OR (valid_until IS NULL) OR (valid_until >= valid_from))),
  constraint proposals_reason_given CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint proposals_role_of_school CHECK ((role = ANY (ARRAY['class_teacher'::text, 'subject_teacher'::text, 'support_specialist'::text, 'school_leadership'::text, 'records_clerk'::text]))),
  constraint proposals_scope_of_school CHECK ((scope_kind = ANY (ARRAY['institution'::text, 'class'::text]))),
  constraint proposals_status_known CHECK ((status = ANY (ARRAY['open'::text, 'confirmed'::text, 'declined'::text])))
);

comment on table access.proposals is 'Access that a staff list proposes to give or to end; nothing holds until another person confirms it';
comment on column access.proposals.valid_until is 'Last day of the access; of an end in the past: it ends at once';
comment on column access.proposals.grant_id is 'The grant that came of it, or the one that is to end';
comment on column access.proposals.import_id is 'The staff list; without a key, so that access does not depend on imports';
comment on column access.proposals.proposed_by is 'Who brought the list: never the one who confirms';

CREATE INDEX proposals_import ON access.proposals USING btree (import_id);
CREATE INDEX proposals_institution ON access.proposals USING btree (institution_id) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX proposals_open ON access.proposals USING btree (person_id, kind, role, scope_id) WHERE (status = 'open'::text);
CREATE INDEX proposals_post ON access.proposals USING btree (post_id);

alter table access.proposals enable row level security;

create policy insertable on access.proposals for insert to pamani_server
  with check (((status = 'open'::text) AND (proposed_by = access.actor()) AND (institution_id = ANY (( SELECT access.reach('staff.write'::text, 'institution'::text) AS reach)::uuid[]))));
create policy readable on access.proposals for select to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('access.confirm'::text, 'institution'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('staff.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('access.confirm'::text) AS reaches_country)));

grant insert, select on access.proposals to pamani_server;
