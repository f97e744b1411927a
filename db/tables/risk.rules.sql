-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.rules (
  code text not null,
  name_lv text not null,
  name_en text not null,
  constraint rules_pk PRIMARY KEY (code)
);

grant select on risk.rules to pamani_reports;
grant select on risk.rules to pamani_server;
