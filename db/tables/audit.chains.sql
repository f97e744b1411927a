-- Made by `npm run db:types` from the migrated database. Do not edit.

create table audit.chains (
  chain smallint not null,
  position bigint not null,
  hash bytea not null,
  constraint chains_pk PRIMARY KEY (chain)
);

comment on table audit.chains is 'Head of each hash chain. Several chains, so that two people who work at once seldom wait for each other';
