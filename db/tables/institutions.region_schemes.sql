-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.region_schemes (
  code text not null,
  valid_from date not null,
  valid_until date,
  name text not null,
  municipality_scheme text not null,
  official boolean not null,
  constraint region_schemes_pk PRIMARY KEY (code),
  constraint region_schemes_municipalities FOREIGN KEY (municipality_scheme) REFERENCES institutions.territory_schemes(code)
);

comment on column institutions.region_schemes.official is 'False for a grouping that one study used';

grant select on institutions.region_schemes to pamani_reports;
grant select on institutions.region_schemes to pamani_server;
