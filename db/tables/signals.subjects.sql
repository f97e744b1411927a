-- Made by `npm run db:types` from the migrated database. Do not edit.

create table signals.subjects (
  code text not null,
  name_lv text not null,
  name_en text not null,
  constraint subjects_pk PRIMARY KEY (code)
);

comment on table signals.subjects is 'School subjects by a stable code';

grant select on signals.subjects to pamani_reports;
grant select on signals.subjects to pamani_server;
