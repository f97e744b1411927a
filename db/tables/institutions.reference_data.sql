-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.reference_data (
  name text not null,
  content_hash text not null,
  loaded_at timestamp with time zone not null default now(),
  constraint reference_data_pk PRIMARY KEY (name)
);

comment on table institutions.reference_data is 'What was loaded last: territories, regions, the school calendar';
