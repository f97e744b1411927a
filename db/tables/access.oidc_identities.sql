-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.oidc_identities (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  constraint oidc_identities_pk PRIMARY KEY (issuer, subject),
  constraint oidc_identities_one_per_issuer UNIQUE (issuer, person_id),
  constraint oidc_identities_account FOREIGN KEY (person_id) REFERENCES access.accounts(person_id) ON DELETE CASCADE
);

comment on table access.oidc_identities is 'The same person at an OpenID Connect provider';

alter table access.oidc_identities enable row level security;

create policy own on access.oidc_identities for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant select on access.oidc_identities to pamani_server;
grant update (last_used_at) on access.oidc_identities to pamani_server;
