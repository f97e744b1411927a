-- Made by `npm run db:types` from the migrated database. Do not edit.

create table people.merge_rows (
  merge_id uuid not null,
  table_name text not null,
  key jsonb not null,
  before jsonb,
  after jsonb,
  constraint merge_rows_pk PRIMARY KEY (merge_id, table_name, key),
  constraint merge_rows_merge FOREIGN KEY (merge_id) REFERENCES people.merges(id)
);

comment on table people.merge_rows is 'Every row that a merge changed, as it was and as it became (null: it was not there): nothing is lost, and undo writes it back. Not for the server';

alter table people.merge_rows enable row level security;
