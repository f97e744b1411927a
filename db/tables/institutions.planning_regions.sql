-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.planning_regions (
  scheme text not null,
  code text not null,
  name text not null,
  constraint planning_regions_pk PRIMARY KEY (scheme, code),
  constraint planning_regions_scheme FOREIGN KEY (scheme) REFERENCES institutions.region_schemes(code)
);

grant select on institutions.planning_regions to pamani_reports;
grant select on institutions.planning_regions to pamani_server;
