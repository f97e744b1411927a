-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.totp_credentials (
  person_id uuid not null,
  secret_sealed bytea not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_used_step bigint,
  constraint totp_credentials_pk PRIMARY KEY (person_id),
  constraint totp_credentials_account FOREIGN KEY (person_id) REFERENCES access.accounts(person_id) ON DELETE CASCADE
);

comment on table access.totp_credentials is 'Authenticator app of a person (RFC 6238)';
comment on column access.totp_credentials.secret_sealed is 'AES-256-GCM; the key is not in the database';
comment on column access.totp_credentials.confirmed_at is 'When the person proved to have it; until then it opens nothing';
comment on column access.totp_credentials.last_used_step is 'Time step of the last accepted code: the same or an earlier code is refused';

alter table access.totp_credentials enable row level security;

create policy own on access.totp_credentials for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant delete, insert, select, update on access.totp_credentials to pamani_server;
