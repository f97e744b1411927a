-- Made by `npm run db:types` from the migrated database. Do not edit.

create table classifiers.groups (
  classifier text not null,
  version text not null,
  code text not null,
  name_lv text not null,
  name_en text not null,
  position smallint not null,
  attributes jsonb not null default '{}'::jsonb,
  constraint groups_pk PRIMARY KEY (classifier, version, code),
  constraint groups_edition FOREIGN KEY (classifier, version) REFERENCES classifiers.editions(classifier, version)
);

grant select on classifiers.groups to pamani_reports;
grant select on classifiers.groups to pamani_server;
