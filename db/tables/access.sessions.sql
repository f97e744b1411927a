-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.sessions (
  token_hash bytea not null,
  person_id uuid not null,
  method text not null,
  second_factor boolean not null,
  started_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  id uuid not null default gen_random_uuid(),
  stage text not null default 'full'::text,
  device text,
  constraint sessions_pk PRIMARY KEY (token_hash),
  constraint sessions_id UNIQUE (id),
  constraint sessions_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint sessions_method_known CHECK ((method = ANY (ARRAY['password'::text, 'passkey'::text, 'oidc'::text, 'demo'::text]))),
  constraint sessions_period_ordered CHECK ((ends_at > started_at)),
  constraint sessions_stage_known CHECK ((stage = ANY (ARRAY['second-factor'::text, 'enrolment'::text, 'full'::text])))
);

comment on table access.sessions is 'One row per signed-in browser';
comment on column access.sessions.ends_at is 'Absolute end, however active the person is';
comment on column access.sessions.id is 'Names a session to its owner without its token';
comment on column access.sessions.stage is 'second-factor: has yet to prove it; enrolment: may only add a second factor; full: signed in';
comment on column access.sessions.device is 'Browser and system in words, so that the owner recognises it';

CREATE INDEX sessions_person ON access.sessions USING btree (person_id);

alter table access.sessions enable row level security;

create policy own on access.sessions for select to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)));
create policy own_ended on access.sessions for delete to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)));

grant delete, select on access.sessions to pamani_server;
