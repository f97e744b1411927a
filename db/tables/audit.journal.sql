-- Made by `npm run db:types` from the migrated database. Do not edit.

create table audit.journal (
  chain smallint not null,
  position bigint not null,
  at timestamp with time zone not null,
  event text not null,
  actor_id uuid,
  actor_roles text[] not null,
  pupil_id uuid,
  institution_id uuid,
  municipality_id uuid,
  details jsonb not null,
  request_id text,
  previous bytea not null,
  hash bytea not null,
  constraint journal_pk PRIMARY KEY (chain, "position")
);

comment on table audit.journal is 'Who did or looked at what, and when. No names, no personal codes: ids only';
comment on column audit.journal.actor_id is 'Person; null when nobody was signed in';
comment on column audit.journal.institution_id is 'Place of the pupil at the time of the event';
comment on column audit.journal.hash is 'sha256 of the previous hash and this row''s canonical text';

CREATE INDEX journal_actor ON audit.journal USING btree (actor_id, at DESC);
CREATE INDEX journal_pupil ON audit.journal USING btree (pupil_id, at DESC) WHERE (pupil_id IS NOT NULL);
CREATE INDEX journal_time ON audit.journal USING btree (at DESC);

alter table audit.journal enable row level security;

create policy readable on audit.journal for select to pamani_server
  using ((( SELECT access.reaches_country('journal.read'::text) AS reaches_country) OR (municipality_id = ANY (( SELECT access.reach('journal.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('journal.read'::text, 'institution'::text) AS reach)::uuid[])) OR (pupil_id = ANY (( SELECT access.reach('journal.read'::text, 'pupil'::text) AS reach)::uuid[]))));

grant select on audit.journal to pamani_server;
