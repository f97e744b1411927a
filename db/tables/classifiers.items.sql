-- Made by `npm run db:types` from the migrated database. Do not edit.

create table classifiers.items (
  classifier text not null,
  version text not null,
  code text not null,
  group_code text,
  name_lv text not null,
  name_en text not null,
  position smallint not null,
  attributes jsonb not null default '{}'::jsonb,
  source text not null,
  constraint items_pk PRIMARY KEY (classifier, version, code),
  constraint items_edition FOREIGN KEY (classifier, version) REFERENCES classifiers.editions(classifier, version),
  constraint items_group FOREIGN KEY (classifier, version, group_code) REFERENCES classifiers.groups(classifier, version, code)
);

comment on column classifiers.items.attributes is 'What only this classifier has; its shape is a schema in src/foundation/classifiers/contract';
comment on column classifiers.items.source is 'Document, annex and table that the row comes from';

grant select on classifiers.items to pamani_reports;
grant select on classifiers.items to pamani_server;
