-- Class screening: what teachers see of the especially important signs, of every pupil, once a semester.
create schema screening;
comment on schema screening is 'Class screening of each semester: one row per pupil and sign, nothing observed included';

create table screening.answers (
  pupil_id uuid not null,
  semester_id uuid not null,
  sign text not null,
  classifier text not null,
  classifier_version text not null,
  value smallint,
  version integer not null,
  answered_by uuid not null,
  answered_at timestamptz not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint answers_pk primary key (pupil_id, semester_id, sign),
  constraint answers_pupil foreign key (pupil_id) references people.pupils (id),
  constraint answers_semester foreign key (semester_id) references institutions.semesters (id),
  constraint answers_value_in_scale check (value between 0 and 3)
);
comment on table screening.answers is 'What was seen of one sign of one pupil in one semester; who looked and saw nothing is a row too';
comment on column screening.answers.value is '0 not observed, 1 rarely, 2 often, 3 always; null: the answer was taken back';
comment on column screening.answers.classifier is 'Set of signs: screening-sign, in preschool preschool-screening-sign';
comment on column screening.answers.version is 'Counts saves; a save made from an older version is a conflict';
-- How far the classes of a school or a municipality are is counted from the index alone.
create index answers_progress on screening.answers (semester_id, institution_id, class_id, pupil_id) include (value);
call access.protect_pupil_table('screening.answers', 'screening.read', 'screening.write');

create table screening.notes (
  pupil_id uuid not null,
  semester_id uuid not null,
  value text not null,
  version integer not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint notes_pk primary key (pupil_id, semester_id),
  constraint notes_pupil foreign key (pupil_id) references people.pupils (id),
  constraint notes_semester foreign key (semester_id) references institutions.semesters (id)
);
comment on table screening.notes is 'A remark on one pupil, written while the class is screened';
call access.protect_pupil_table('screening.notes', 'screening.read', 'screening.write');

grant usage on schema screening to pamani_server, pamani_reports;
grant select, insert, update on screening.answers, screening.notes to pamani_server;
