-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.recovery_codes (
  person_id uuid not null,
  code_hash bytea not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint recovery_codes_pk PRIMARY KEY (person_id, code_hash),
  constraint recovery_codes_account FOREIGN KEY (person_id) REFERENCES access.accounts(person_id) ON DELETE CASCADE
);

comment on table access.recovery_codes is 'Codes on paper that stand in for a lost second factor, each once';
comment on column access.recovery_codes.code_hash is 'HMAC-SHA-256 under the index key';

alter table access.recovery_codes enable row level security;

create policy own on access.recovery_codes for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant delete, insert, select, update on access.recovery_codes to pamani_server;
