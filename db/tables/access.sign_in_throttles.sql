-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.sign_in_throttles (
  key bytea not null,
  failures integer not null,
  last_failed_at timestamp with time zone not null,
  constraint sign_in_throttles_pk PRIMARY KEY (key)
);

comment on table access.sign_in_throttles is 'Failed attempts by account and address, account and device, or address';
comment on column access.sign_in_throttles.key is 'HMAC-SHA-256 of what is counted: no addresses or usernames are kept';

alter table access.sign_in_throttles enable row level security;
