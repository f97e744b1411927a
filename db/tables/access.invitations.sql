-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.invitations (
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitations_pk PRIMARY KEY (token_hash),
  constraint invitations_account FOREIGN KEY (person_id) REFERENCES access.accounts(person_id) ON DELETE CASCADE,
  constraint invitations_period_ordered CHECK ((expires_at > created_at))
);

comment on table access.invitations is 'Letters by which a person sets the first password; the link holds the token, this row its hash';

CREATE INDEX invitations_person ON access.invitations USING btree (person_id);

alter table access.invitations enable row level security;
