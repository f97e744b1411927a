-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.holidays (
  school_year text not null,
  name_lv text not null,
  name_en text not null,
  starts_on date not null,
  ends_on date not null,
  grades int4range not null,
  kind text not null,
  constraint holidays_pk PRIMARY KEY (school_year, kind, starts_on, grades),
  constraint holidays_year FOREIGN KEY (school_year) REFERENCES institutions.school_years(code),
  constraint holidays_kind_known CHECK ((kind = ANY (ARRAY['autumn'::text, 'winter'::text, 'grade-1-extra'::text, 'spring'::text, 'public'::text])))
);

comment on column institutions.holidays.grades is 'Grades that rest, for example [1,13) for all';

grant select on institutions.holidays to pamani_reports;
grant select on institutions.holidays to pamani_server;
