-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.region_members (
  scheme text not null,
  region text not null,
  municipality_id uuid not null,
  constraint region_members_pk PRIMARY KEY (scheme, municipality_id),
  constraint region_members_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint region_members_region FOREIGN KEY (scheme, region) REFERENCES institutions.planning_regions(scheme, code)
);

grant select on institutions.region_members to pamani_reports;
grant select on institutions.region_members to pamani_server;
