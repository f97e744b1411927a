-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.role_capabilities (
  role text not null,
  capability text not null,
  constraint role_capabilities_pk PRIMARY KEY (role, capability)
);

comment on table access.role_capabilities is 'Mirror of src/foundation/access/domain/capabilities.ts, written by `pamani migrate`; row-level security reads it';

grant select on access.role_capabilities to pamani_server;
