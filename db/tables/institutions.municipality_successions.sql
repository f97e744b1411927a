-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.municipality_successions (
  from_id uuid not null,
  to_id uuid not null,
  on_date date not null,
  note text,
  is_part boolean not null default false,
  constraint municipality_successions_pk PRIMARY KEY (from_id, to_id),
  constraint municipality_successions_from FOREIGN KEY (from_id) REFERENCES institutions.municipalities(id),
  constraint municipality_successions_to FOREIGN KEY (to_id) REFERENCES institutions.municipalities(id)
);

comment on column institutions.municipality_successions.is_part is 'Only a part of the unit went there: its old figures cannot be carried over without an assumption';

grant select on institutions.municipality_successions to pamani_reports;
grant select on institutions.municipality_successions to pamani_server;
