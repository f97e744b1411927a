-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.used_challenges (
  challenge_hash bytea not null,
  expires_at timestamp with time zone not null,
  constraint used_challenges_pk PRIMARY KEY (challenge_hash)
);

comment on table access.used_challenges is 'Passkey challenges that have been answered: none is answered twice';

alter table access.used_challenges enable row level security;
