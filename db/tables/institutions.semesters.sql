-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.semesters (
  id uuid not null,
  school_year text not null,
  number smallint not null,
  starts_on date not null,
  ends_on date not null,
  ends_on_grade_9 date,
  ends_on_grade_12 date,
  constraint semesters_pk PRIMARY KEY (id),
  constraint semesters_number UNIQUE (school_year, number),
  constraint semesters_do_not_overlap EXCLUDE USING gist (daterange(starts_on, ends_on, '[]'::text) WITH &&),
  constraint semesters_year FOREIGN KEY (school_year) REFERENCES institutions.school_years(code),
  constraint semesters_number_known CHECK ((number = ANY (ARRAY[1, 2])))
);

comment on column institutions.semesters.ends_on_grade_9 is 'Grade 9 studies longer, because of its examinations; null: as everybody';

grant select on institutions.semesters to pamani_reports;
grant select on institutions.semesters to pamani_server;
