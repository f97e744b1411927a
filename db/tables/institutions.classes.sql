-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.classes (
  id uuid not null,
  institution_id uuid not null,
  school_year text not null,
  name text not null,
  grade smallint not null,
  constraint classes_pk PRIMARY KEY (id),
  constraint classes_name UNIQUE (institution_id, school_year, name),
  constraint classes_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint classes_year FOREIGN KEY (school_year) REFERENCES institutions.school_years(code),
  constraint classes_grade_known CHECK (((grade >= 0) AND (grade <= 16)))
);

comment on column institutions.classes.grade is '0 preschool; 1–12 grades; 13–16 first to fourth vocational course';

grant select on institutions.classes to pamani_reports;
grant insert, select, update on institutions.classes to pamani_server;
