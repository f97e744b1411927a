-- Where: dated territories, institutions, classes, the school calendar.
create schema institutions;
comment on schema institutions is 'Dated territories, institutions, classes, staff posts, the school calendar';

create table institutions.territory_schemes (
  code text not null,
  valid_from date not null,
  valid_until date,
  units integer not null,
  constraint territory_schemes_pk primary key (code),
  constraint territory_schemes_period_ordered check (valid_until is null or valid_until >= valid_from)
);
comment on table institutions.territory_schemes is 'Divisions of Latvia into municipalities: 119 (2009), 43 (2021-07-01), 42 (2025-07-01)';

create table institutions.municipalities (
  id uuid not null,
  scheme text not null,
  code text not null,
  name text not null,
  kind text not null,
  constraint municipalities_pk primary key (id),
  constraint municipalities_scheme foreign key (scheme) references institutions.territory_schemes (code),
  constraint municipalities_code unique (scheme, code)
);
comment on table institutions.municipalities is 'A municipality as it was in one scheme; a unit that lived on keeps its id';
comment on column institutions.municipalities.code is 'ISO 3166-2 code';

create table institutions.municipality_successions (
  from_id uuid not null,
  to_id uuid not null,
  on_date date not null,
  note text,
  constraint municipality_successions_pk primary key (from_id, to_id),
  constraint municipality_successions_from foreign key (from_id) references institutions.municipalities (id),
  constraint municipality_successions_to foreign key (to_id) references institutions.municipalities (id)
);

create table institutions.region_schemes (
  code text not null,
  valid_from date not null,
  valid_until date,
  constraint region_schemes_pk primary key (code)
);
create table institutions.planning_regions (
  scheme text not null,
  code text not null,
  name text not null,
  constraint planning_regions_pk primary key (scheme, code),
  constraint planning_regions_scheme foreign key (scheme) references institutions.region_schemes (code)
);
create table institutions.region_members (
  scheme text not null,
  region text not null,
  municipality_id uuid not null,
  constraint region_members_pk primary key (scheme, municipality_id),
  constraint region_members_region foreign key (scheme, region) references institutions.planning_regions (scheme, code),
  constraint region_members_municipality foreign key (municipality_id) references institutions.municipalities (id)
);

create table institutions.institutions (
  id uuid not null,
  registration_number text,
  name text not null,
  kind text not null,
  founder text not null,
  municipality_id uuid not null,
  first_grade smallint,
  last_grade smallint,
  opened_on date,
  closed_on date,
  constraint institutions_pk primary key (id),
  constraint institutions_kind_known check (kind in ('preschool', 'general', 'special', 'vocational', 'service')),
  constraint institutions_founder_known check (founder in ('municipality', 'state', 'private')),
  constraint institutions_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint institutions_grades_ordered check (last_grade >= first_grade),
  constraint institutions_period_ordered check (closed_on is null or closed_on >= opened_on)
);
comment on table institutions.institutions is 'Educational institutions, and services (kind service) such as the social service';
comment on column institutions.institutions.closed_on is 'First day on which it no longer works; null: it works';
create index institutions_municipality on institutions.institutions (municipality_id);

create table institutions.programme_participations (
  institution_id uuid not null,
  programme text not null,
  status text not null,
  valid_from date not null,
  valid_until date,
  constraint programme_participations_pk primary key (institution_id, programme, valid_from),
  constraint programme_participations_institution foreign key (institution_id) references institutions.institutions (id),
  constraint programme_participations_status_known check (status in ('applied', 'joined', 'suspended', 'left', 'completed'))
);
comment on table institutions.programme_participations is
  'Standing of an institution in a support programme; apart from whether the institution itself works';

create table institutions.school_years (
  code text not null,
  starts_on date not null,
  ends_on date not null,
  constraint school_years_pk primary key (code),
  constraint school_years_period_ordered check (ends_on > starts_on)
);
comment on column institutions.school_years.code is 'For example 2026/27';

create table institutions.semesters (
  id uuid not null,
  school_year text not null,
  number smallint not null,
  starts_on date not null,
  ends_on date not null,
  constraint semesters_pk primary key (id),
  constraint semesters_year foreign key (school_year) references institutions.school_years (code),
  constraint semesters_number unique (school_year, number),
  constraint semesters_number_known check (number in (1, 2)),
  constraint semesters_do_not_overlap exclude using gist (daterange(starts_on, ends_on, '[]') with &&)
);

create table institutions.holidays (
  school_year text not null,
  name_lv text not null,
  name_en text not null,
  starts_on date not null,
  ends_on date not null,
  grades int4range not null,
  constraint holidays_pk primary key (school_year, starts_on, grades),
  constraint holidays_year foreign key (school_year) references institutions.school_years (code)
);
comment on column institutions.holidays.grades is 'Grades that rest, for example [1,13) for all';

create table institutions.classes (
  id uuid not null,
  institution_id uuid not null,
  school_year text not null,
  name text not null,
  grade smallint not null,
  constraint classes_pk primary key (id),
  constraint classes_institution foreign key (institution_id) references institutions.institutions (id),
  constraint classes_year foreign key (school_year) references institutions.school_years (code),
  constraint classes_name unique (institution_id, school_year, name),
  constraint classes_grade_known check (grade between 0 and 16)
);
comment on column institutions.classes.grade is '0 preschool; 1–12 grades; 13–16 first to fourth vocational course';

grant usage on schema institutions to pamani_server, pamani_reports;
grant select on all tables in schema institutions to pamani_server, pamani_reports;
grant insert, update on institutions.classes, institutions.institutions to pamani_server;
