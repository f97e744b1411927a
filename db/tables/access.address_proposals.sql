-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.address_proposals (
  id uuid not null,
  institution_id uuid not null,
  person_id uuid not null,
  email text not null,
  import_id uuid not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  status text not null default 'open'::text,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint address_proposals_pk PRIMARY KEY (id),
  constraint address_proposals_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint address_proposals_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint address_proposals_decided_by_another CHECK (((status = ANY (ARRAY['open'::text, 'replaced'::text])) OR ((decided_by <> person_id) AND (decided_by <> proposed_by)))),
  constraint address_proposals_decided_whole CHECK ((num_nulls(decided_by, decided_at) =
CASE status
    WHEN 'open'::text THEN 2
    ELSE 0
END)),
  constraint address_proposals_email_given CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint address_proposals_status_known CHECK ((status = ANY (ARRAY['open'::text, 'confirmed'::text, 'declined'::text, 'replaced'::text])))
);

comment on table access.address_proposals is 'Addresses that a staff list proposes for whoever has access or an account; none holds until another person confirms it';
comment on column access.address_proposals.import_id is 'The staff list; without a key, so that access does not depend on imports';
comment on column access.address_proposals.status is 'replaced: another address of the person was confirmed';

CREATE INDEX address_proposals_import ON access.address_proposals USING btree (import_id);
CREATE INDEX address_proposals_institution ON access.address_proposals USING btree (institution_id) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX address_proposals_open ON access.address_proposals USING btree (person_id, lower(email)) WHERE (status = 'open'::text);

alter table access.address_proposals enable row level security;

create policy insertable on access.address_proposals for insert to pamani_server
  with check (((status = 'open'::text) AND (proposed_by = access.actor()) AND (institution_id = ANY (( SELECT access.reach('staff.write'::text, 'institution'::text) AS reach)::uuid[])) AND (EXISTS ( SELECT
   FROM people.staff_posts post
  WHERE ((post.person_id = address_proposals.person_id) AND (post.institution_id = address_proposals.institution_id))))));
create policy readable on access.address_proposals for select to pamani_server
  using (((institution_id = ANY (( SELECT access.reach('access.confirm'::text, 'institution'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('staff.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('access.confirm'::text) AS reaches_country)));

grant insert, select on access.address_proposals to pamani_server;
