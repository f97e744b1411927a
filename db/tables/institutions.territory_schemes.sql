-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.territory_schemes (
  code text not null,
  valid_from date not null,
  valid_until date,
  units integer not null,
  constraint territory_schemes_pk PRIMARY KEY (code),
  constraint territory_schemes_period_ordered CHECK (((valid_until IS NULL) OR (valid_until >= valid_from)))
);

comment on table institutions.territory_schemes is 'Divisions of Latvia into municipalities: 119 (2009), 43 (2021-07-01), 42 (2025-07-01)';

grant select on institutions.territory_schemes to pamani_reports;
grant select on institutions.territory_schemes to pamani_server;
