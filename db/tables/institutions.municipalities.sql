-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.municipalities (
  id uuid not null,
  scheme text not null,
  code text not null,
  name text not null,
  kind text not null,
  constraint municipalities_pk PRIMARY KEY (id),
  constraint municipalities_code UNIQUE (scheme, code),
  constraint municipalities_scheme FOREIGN KEY (scheme) REFERENCES institutions.territory_schemes(code)
);

comment on table institutions.municipalities is 'A municipality as it was in one scheme, with an id of that scheme; successions say what became of it';
comment on column institutions.municipalities.code is 'ISO 3166-2 code';

grant select on institutions.municipalities to pamani_reports;
grant select on institutions.municipalities to pamani_server;
