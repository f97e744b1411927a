-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.pupil_tables (
  table_name regclass not null,
  constraint pupil_tables_pk PRIMARY KEY (table_name)
);

comment on table access.pupil_tables is 'Tables that carry a pupil''s present place (municipality_id, institution_id, class_id), kept true by people.carry_place()';
