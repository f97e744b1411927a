-- Made by `npm run db:types` from the migrated database. Do not edit.

create table classifiers.mapping_sets (
  classifier text not null,
  from_version text not null,
  to_version text not null,
  basis_lv text not null,
  basis_en text not null,
  content_hash text not null,
  constraint mapping_sets_pk PRIMARY KEY (classifier, from_version, to_version),
  constraint mapping_sets_from FOREIGN KEY (classifier, from_version) REFERENCES classifiers.editions(classifier, version),
  constraint mapping_sets_to FOREIGN KEY (classifier, to_version) REFERENCES classifiers.editions(classifier, version)
);

comment on table classifiers.mapping_sets is 'Which editions are mapped to each other, and on whose judgement';

grant select on classifiers.mapping_sets to pamani_reports;
grant select on classifiers.mapping_sets to pamani_server;
