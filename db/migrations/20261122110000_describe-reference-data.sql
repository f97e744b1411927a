-- What the loaders of reference data need: names of editions, a trace of what was loaded, the ends of the school year.
alter table classifiers.editions
  add column name_lv text not null,
  add column name_en text not null,
  add column attributes jsonb not null default '{}',
  add column content_hash text not null;
comment on column classifiers.editions.attributes is 'What belongs to the whole edition: scales, levels, programmes, notes';
comment on column classifiers.editions.content_hash is
  'sha256 of the loaded rows: the same hash means nothing to load, another one is journalled as classifiers.edition-updated';

create table classifiers.mapping_sets (
  classifier text not null,
  from_version text not null,
  to_version text not null,
  basis_lv text not null,
  basis_en text not null,
  content_hash text not null,
  constraint mapping_sets_pk primary key (classifier, from_version, to_version),
  constraint mapping_sets_from foreign key (classifier, from_version) references classifiers.editions (classifier, version),
  constraint mapping_sets_to foreign key (classifier, to_version) references classifiers.editions (classifier, version)
);
comment on table classifiers.mapping_sets is 'Which editions are mapped to each other, and on whose judgement';

alter table classifiers.mappings
  add column note_lv text,
  add column note_en text;

grant select on classifiers.mapping_sets to pamani_server, pamani_reports;

comment on table institutions.municipalities is
  'A municipality as it was in one scheme, with an id of that scheme; successions say what became of it';
comment on column institutions.institutions.municipality_id is 'Municipality in the scheme in force; a reform moves it to the successor';

alter table institutions.municipality_successions
  add column is_part boolean not null default false;
comment on column institutions.municipality_successions.is_part is
  'Only a part of the unit went there: its old figures cannot be carried over without an assumption';

alter table institutions.region_schemes
  add column name text not null,
  add column municipality_scheme text not null,
  add column official boolean not null,
  add constraint region_schemes_municipalities
    foreign key (municipality_scheme) references institutions.territory_schemes (code);
comment on column institutions.region_schemes.official is 'False for a grouping that one study used';

alter table institutions.school_years
  add column basis text not null default 'derived',
  add column source text,
  add constraint school_years_basis_known check (basis in ('regulation', 'derived'));
comment on column institutions.school_years.basis is 'derived: computed by the usual rule, until the dates are adopted';

alter table institutions.semesters
  add column ends_on_grade_9 date,
  add column ends_on_grade_12 date;
comment on column institutions.semesters.ends_on_grade_9 is 'Grade 9 studies longer, because of its examinations; null: as everybody';

alter table institutions.holidays
  add column kind text not null,
  add constraint holidays_kind_known check (kind in ('autumn', 'winter', 'grade-1-extra', 'spring', 'public')),
  drop constraint holidays_pk,
  add constraint holidays_pk primary key (school_year, kind, starts_on, grades);

create table institutions.reference_data (
  name text not null,
  content_hash text not null,
  loaded_at timestamptz not null default now(),
  constraint reference_data_pk primary key (name)
);
comment on table institutions.reference_data is 'What was loaded last: territories, regions, the school calendar';
