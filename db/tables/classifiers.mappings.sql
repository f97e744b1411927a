-- Made by `npm run db:types` from the migrated database. Do not edit.

create table classifiers.mappings (
  classifier text not null,
  from_version text not null,
  from_code text not null,
  to_version text not null,
  to_code text not null,
  kind text not null,
  note_lv text,
  note_en text,
  constraint mappings_pk PRIMARY KEY (classifier, from_version, from_code, to_version, to_code),
  constraint mappings_from FOREIGN KEY (classifier, from_version, from_code) REFERENCES classifiers.items(classifier, version, code),
  constraint mappings_to FOREIGN KEY (classifier, to_version, to_code) REFERENCES classifiers.items(classifier, version, code)
);

grant select on classifiers.mappings to pamani_reports;
grant select on classifiers.mappings to pamani_server;
