-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.accounts (
  person_id uuid not null,
  username text not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  status text not null,
  demonstration boolean not null default false,
  created_at timestamp with time zone not null default now(),
  last_signed_in_at timestamp with time zone,
  constraint accounts_pk PRIMARY KEY (person_id),
  constraint accounts_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint accounts_password_is_argon2id CHECK ((password_hash ~~ '$argon2id$%'::text)),
  constraint accounts_status_known CHECK ((status = ANY (ARRAY['invited'::text, 'active'::text, 'locked'::text]))),
  constraint accounts_username_shape CHECK ((username ~ '^[^\s[:cntrl:]]{3,100}$'::text))
);

comment on table access.accounts is 'How a person signs in; a person without a row here can only be spoken of';
comment on column access.accounts.password_hash is 'PHC string of argon2id; null: signs in with a passkey or through the provider of the institution only';
comment on column access.accounts.status is 'invited: has not signed in yet; locked: an administrator has closed it';
comment on column access.accounts.demonstration is 'Invented person of the demonstration: may be signed in as without a password, there only';

CREATE UNIQUE INDEX accounts_username ON access.accounts USING btree (lower(username));

alter table access.accounts enable row level security;

create policy own on access.accounts for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant select on access.accounts to pamani_server;
grant update (password_hash, password_changed_at, last_signed_in_at) on access.accounts to pamani_server;
