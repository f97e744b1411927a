-- Made by `npm run db:types` from the migrated database. Do not edit.

create table unenrolled.entries (
  id uuid not null,
  municipality_id uuid not null,
  pupil_id uuid,
  given_name text,
  family_name text,
  born_on date,
  known_from text not null default ''::text,
  opened_on date not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  status text not null default 'clarifying'::text,
  cause text,
  cause_edition text,
  next_check_on date,
  version integer not null default 0,
  updated_on date,
  terms_from date not null,
  due_on date not null,
  closed_on date,
  constraint entries_pk PRIMARY KEY (id),
  constraint entries_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint entries_pupil FOREIGN KEY (pupil_id) REFERENCES people.pupils(id),
  constraint entries_terms FOREIGN KEY (terms_from) REFERENCES unenrolled.terms(valid_from),
  constraint entries_cause_of_an_edition CHECK (((cause IS NULL) = (cause_edition IS NULL))),
  constraint entries_ended_with_status CHECK (((closed_on IS NOT NULL) = (status = ANY (ARRAY['enrolled'::text, 'left-municipality'::text, 'obligation-over'::text])))),
  constraint entries_one_child CHECK ((((pupil_id IS NULL) = (given_name IS NOT NULL)) AND ((pupil_id IS NULL) = (family_name IS NOT NULL)) AND ((pupil_id IS NULL) = (born_on IS NOT NULL)))),
  constraint entries_status_known CHECK ((status = ANY (ARRAY['clarifying'::text, 'abroad-with-family'::text, 'learns-abroad'::text, 'ill'::text, 'whereabouts-unknown'::text, 'enrolling'::text, 'enrolled'::text, 'left-municipality'::text, 'obligation-over'::text])))
);

comment on table unenrolled.entries is 'One child of compulsory education age who is enrolled nowhere, as it stands; every change is in unenrolled.changes';
comment on column unenrolled.entries.municipality_id is 'Of the declared residence. Kept by a trigger on people.pupils';
comment on column unenrolled.entries.pupil_id is 'Null: the child was added by hand and Pamani does not know it otherwise';
comment on column unenrolled.entries.known_from is 'Added by hand: from where the municipality knows';
comment on column unenrolled.entries.opened_by is 'Null: found from the data';
comment on column unenrolled.entries.version is 'Counts records; one made from an older version is a conflict';
comment on column unenrolled.entries.due_on is 'Last day for the next record; when it has passed, the entry is silent';

CREATE INDEX entries_list ON unenrolled.entries USING btree (municipality_id, due_on, id);
CREATE UNIQUE INDEX entries_open_once ON unenrolled.entries USING btree (pupil_id) WHERE (closed_on IS NULL);
CREATE INDEX entries_pupil ON unenrolled.entries USING btree (pupil_id);

alter table unenrolled.entries enable row level security;

create policy insertable on unenrolled.entries for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('unenrolled.write'::text, 'municipality'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('unenrolled.sync'::text) AS reaches_country)));
create policy readable on unenrolled.entries for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('unenrolled.read'::text, 'municipality'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('unenrolled.sync'::text) AS reaches_country)));
create policy updatable on unenrolled.entries for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('unenrolled.write'::text, 'municipality'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('unenrolled.sync'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('unenrolled.write'::text, 'municipality'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('unenrolled.sync'::text) AS reaches_country)));

grant insert, select on unenrolled.entries to pamani_server;
grant update (status, cause, cause_edition, next_check_on, version, updated_on, terms_from, due_on, closed_on) on unenrolled.entries to pamani_server;
