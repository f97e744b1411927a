-- Dated reference data. Old data keeps the edition it was recorded in.
create schema classifiers;
comment on schema classifiers is 'Dated reference data: risks, activities, indicators, support kinds, roles, legal bases';

create table classifiers.editions (
  classifier text not null,
  version text not null,
  valid_from date not null,
  valid_until date,
  source text not null,
  constraint editions_pk primary key (classifier, version)
);
comment on table classifiers.editions is 'An edition of a classifier; published editions are never changed, only followed by another';

create table classifiers.groups (
  classifier text not null,
  version text not null,
  code text not null,
  name_lv text not null,
  name_en text not null,
  position smallint not null,
  attributes jsonb not null default '{}',
  constraint groups_pk primary key (classifier, version, code),
  constraint groups_edition foreign key (classifier, version) references classifiers.editions (classifier, version)
);

create table classifiers.items (
  classifier text not null,
  version text not null,
  code text not null,
  group_code text,
  name_lv text not null,
  name_en text not null,
  position smallint not null,
  attributes jsonb not null default '{}',
  source text not null,
  constraint items_pk primary key (classifier, version, code),
  constraint items_edition foreign key (classifier, version) references classifiers.editions (classifier, version),
  constraint items_group foreign key (classifier, version, group_code) references classifiers.groups (classifier, version, code)
);
comment on column classifiers.items.attributes is 'What only this classifier has; its shape is a schema in src/foundation/classifiers/contract';
comment on column classifiers.items.source is 'Document, annex and table that the row comes from';

create table classifiers.mappings (
  classifier text not null,
  from_version text not null,
  from_code text not null,
  to_version text not null,
  to_code text not null,
  kind text not null,
  constraint mappings_pk primary key (classifier, from_version, from_code, to_version, to_code),
  constraint mappings_from foreign key (classifier, from_version, from_code) references classifiers.items (classifier, version, code),
  constraint mappings_to foreign key (classifier, to_version, to_code) references classifiers.items (classifier, version, code)
);

grant usage on schema classifiers to pamani_server, pamani_reports;
grant select on all tables in schema classifiers to pamani_server, pamani_reports;
