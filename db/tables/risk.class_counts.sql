-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.class_counts (
  class_id uuid not null,
  institution_id uuid not null,
  semester_id uuid not null,
  pupils integer not null,
  noticed integer not null,
  constraint class_counts_pk PRIMARY KEY (class_id),
  constraint class_counts_class FOREIGN KEY (class_id) REFERENCES institutions.classes(id),
  constraint class_counts_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint class_counts_semester FOREIGN KEY (semester_id) REFERENCES institutions.semesters(id)
);

comment on table risk.class_counts is 'Pupils of each class and how many are noticed; without preschool and without classes that have nobody';
comment on column risk.class_counts.semester_id is 'The semester of noticed: in a later one nobody is noticed until the class changes';
comment on column risk.class_counts.noticed is 'Pupils with a flag of a rule of the state that is not withdrawn';

CREATE INDEX class_counts_institution ON risk.class_counts USING btree (institution_id);

alter table risk.class_counts enable row level security;

create policy readable on risk.class_counts for select to pamani_server
  using (( SELECT access.reaches_country('flag.read'::text) AS reaches_country));

grant select on risk.class_counts to pamani_server;
