-- Made by `npm run db:types` from the migrated database. Do not edit.

create table classifiers.editions (
  classifier text not null,
  version text not null,
  valid_from date not null,
  valid_until date,
  source text not null,
  name_lv text not null,
  name_en text not null,
  attributes jsonb not null default '{}'::jsonb,
  content_hash text not null,
  constraint editions_pk PRIMARY KEY (classifier, version)
);

comment on table classifiers.editions is 'An edition of a classifier; published editions are never changed, only followed by another';
comment on column classifiers.editions.attributes is 'What belongs to the whole edition: scales, levels, programmes, notes';
comment on column classifiers.editions.content_hash is 'sha256 of the loaded rows: the same hash means nothing to load, another one is journalled as classifiers.edition-updated';

grant select on classifiers.editions to pamani_reports;
grant select on classifiers.editions to pamani_server;
