-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.passkeys (
  id uuid not null,
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  backed_up boolean not null,
  name text not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkeys_pk PRIMARY KEY (id),
  constraint passkeys_credential UNIQUE (credential_id),
  constraint passkeys_account FOREIGN KEY (person_id) REFERENCES access.accounts(person_id) ON DELETE CASCADE,
  constraint passkeys_name_given CHECK (((length(TRIM(BOTH FROM name)) >= 1) AND (length(TRIM(BOTH FROM name)) <= 60)))
);

comment on table access.passkeys is 'WebAuthn credentials; only public keys, so a copy of this table opens nothing';
comment on column access.passkeys.counter is 'Signature counter; one that goes backwards shows a copied key';

CREATE INDEX passkeys_person ON access.passkeys USING btree (person_id);

alter table access.passkeys enable row level security;

create policy own on access.passkeys for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant delete, insert, select, update on access.passkeys to pamani_server;
