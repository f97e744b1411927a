-- Notice: absences and marks as they arrive, and the term summaries that rules, lists and charts read instead.
create schema signals;
comment on schema signals is 'Absences, marks and their summaries per pupil and semester';

create table signals.subjects (
  code text not null,
  name_lv text not null,
  name_en text not null,
  constraint subjects_pk primary key (code)
);
comment on table signals.subjects is 'School subjects by a stable code';
insert into signals.subjects (code, name_lv, name_en) values
  ('matematika', 'Matemātika', 'Mathematics'),
  ('latviesu-valoda', 'Latviešu valoda', 'Latvian language'),
  ('literatura', 'Literatūra', 'Literature'),
  ('anglu-valoda', 'Angļu valoda', 'English language'),
  ('vacu-valoda', 'Vācu valoda', 'German language'),
  ('krievu-valoda', 'Krievu valoda', 'Russian language'),
  ('francu-valoda', 'Franču valoda', 'French language'),
  ('fizika', 'Fizika', 'Physics'),
  ('kimija', 'Ķīmija', 'Chemistry'),
  ('biologija', 'Bioloģija', 'Biology'),
  ('dabaszinibas', 'Dabaszinības', 'Natural science'),
  ('inzenierzinibas', 'Inženierzinības', 'Engineering'),
  ('geografija', 'Ģeogrāfija', 'Geography'),
  ('vesture', 'Latvijas un pasaules vēsture', 'History of Latvia and the world'),
  ('socialas-zinibas', 'Sociālās zinības', 'Social studies'),
  ('datorika', 'Datorika', 'Computing'),
  ('dizains', 'Dizains un tehnoloģijas', 'Design and technologies'),
  ('muzika', 'Mūzika', 'Music'),
  ('vizuala-maksla', 'Vizuālā māksla', 'Visual art'),
  ('teatra-maksla', 'Teātra māksla', 'Drama'),
  ('sports', 'Sports un veselība', 'Sport and health'),
  ('ekonomika', 'Ekonomika', 'Economics'),
  ('profesijas-teorija', 'Profesijas teorija', 'Vocational theory'),
  ('profesijas-prakse', 'Profesijas prakse', 'Vocational practice');

create table signals.absences (
  school_year text not null,
  pupil_id uuid not null,
  on_date date not null,
  lesson smallint not null,
  kind text not null,
  institution_id uuid not null,
  import_id uuid,
  constraint absences_pk primary key (school_year, pupil_id, on_date, lesson),
  constraint absences_kind_known check (kind in ('unexcused', 'excused', 'unknown')),
  constraint absences_lesson_known check (lesson between 0 and 15)
) partition by list (school_year);
comment on table signals.absences is 'One row per pupil, day and missed lesson; partitioned by school year';
comment on column signals.absences.lesson is 'Number of the lesson; 0: the whole day (preschool, day registers)';
comment on column signals.absences.institution_id is 'Institution that recorded it; stays when the pupil moves';

create table signals.marks (
  school_year text not null,
  pupil_id uuid not null,
  subject text not null,
  on_date date not null,
  sequence smallint not null,
  value text not null,
  points smallint,
  institution_id uuid not null,
  import_id uuid,
  constraint marks_pk primary key (school_year, pupil_id, subject, on_date, sequence),
  constraint marks_points_in_scale check (points between 1 and 10)
) partition by list (school_year);
comment on table signals.marks is 'One row per mark; partitioned by school year';
comment on column signals.marks.sequence is '1 for the first mark of that day in the subject, then 2 …';
comment on column signals.marks.value is 'As recorded: 1–10, nv, i, ni, or a formative level';
comment on column signals.marks.points is '1–10 where the value is on the ten-point scale, else null';

do $$
declare
  year integer;
begin
  for year in 2016..2035 loop
    execute format('create table signals.absences_%s partition of signals.absences for values in (%L)', year, year || '/' || right((year + 1)::text, 2));
    execute format('create table signals.marks_%s partition of signals.marks for values in (%L)', year, year || '/' || right((year + 1)::text, 2));
    execute format('create index on signals.absences_%s (import_id) where import_id is not null', year);
    execute format('create index on signals.marks_%s (import_id) where import_id is not null', year);
  end loop;
end
$$;

create table signals.term_summaries (
  pupil_id uuid not null,
  semester_id uuid not null,
  lessons_unexcused integer not null default 0,
  lessons_excused integer not null default 0,
  lessons_unknown integer not null default 0,
  days_unexcused integer not null default 0,
  absences_until date,
  marks_until date,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint term_summaries_pk primary key (pupil_id, semester_id),
  constraint term_summaries_pupil foreign key (pupil_id) references people.pupils (id),
  constraint term_summaries_semester foreign key (semester_id) references institutions.semesters (id)
);
comment on table signals.term_summaries is 'Absences of one pupil in one semester, kept true by every write of absences';
comment on column signals.term_summaries.days_unexcused is 'Days with at least one unexcused absence';
comment on column signals.term_summaries.absences_until is 'Last day that the school''s absence data cover';
comment on column signals.term_summaries.marks_until is 'Day of the last mark that has arrived';
create index term_summaries_semester on signals.term_summaries (semester_id);

create table signals.subject_summaries (
  pupil_id uuid not null,
  semester_id uuid not null,
  subject text not null,
  marks integer not null,
  points_sum integer not null,
  points_count integer not null,
  not_assessed integer not null default 0,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint subject_summaries_pk primary key (pupil_id, semester_id, subject),
  constraint subject_summaries_pupil foreign key (pupil_id) references people.pupils (id),
  constraint subject_summaries_semester foreign key (semester_id) references institutions.semesters (id),
  constraint subject_summaries_subject foreign key (subject) references signals.subjects (code)
);
comment on table signals.subject_summaries is 'Marks of one pupil in one subject and semester; mean = points_sum / points_count';
comment on column signals.subject_summaries.not_assessed is 'Number of nv ("nav vērtējuma")';
create index subject_summaries_semester on signals.subject_summaries (semester_id);

call access.protect_pupil_table('signals.term_summaries', 'signals.read', 'signals.write');
call access.protect_pupil_table('signals.subject_summaries', 'signals.read', 'signals.write');

create table signals.replaced_absences (
  import_id uuid not null,
  school_year text not null,
  pupil_id uuid not null,
  on_date date not null,
  lesson smallint not null,
  kind text not null,
  institution_id uuid not null,
  before_import_id uuid,
  constraint replaced_absences_pk primary key (import_id, school_year, pupil_id, on_date, lesson)
);
comment on table signals.replaced_absences is 'Absences as they were before an import changed them, for undoing it';
comment on column signals.replaced_absences.before_import_id is 'The import that had written the absence before';
create index replaced_absences_before on signals.replaced_absences (before_import_id) where before_import_id is not null;

create table signals.replaced_marks (
  import_id uuid not null,
  school_year text not null,
  pupil_id uuid not null,
  subject text not null,
  on_date date not null,
  sequence smallint not null,
  value text not null,
  points smallint,
  institution_id uuid not null,
  before_import_id uuid,
  constraint replaced_marks_pk primary key (import_id, school_year, pupil_id, subject, on_date, sequence)
);
comment on table signals.replaced_marks is 'Marks as they were before an import changed or removed them, for undoing it';
create index replaced_marks_before on signals.replaced_marks (before_import_id) where before_import_id is not null;

create table signals.replaced_coverage (
  import_id uuid not null,
  pupil_id uuid not null,
  semester_id uuid not null,
  institution_id uuid not null,
  before_until date,
  after_until date not null,
  constraint replaced_coverage_pk primary key (import_id, pupil_id, semester_id)
);
comment on table signals.replaced_coverage is 'absences_until of a pupil''s summary before and after an import';

-- Raw rows: the rows that one's own institution recorded (imports write them in bulk), or a pupil at a time.
do $$
declare
  target text;
  own text := 'institution_id = any ((select access.reach(''signals.write'', ''institution''))::uuid[])'
    ' or (select access.reaches_country(''signals.write''))';
begin
  foreach target in array array['signals.absences', 'signals.marks'] loop
    execute format('alter table %s enable row level security', target);
    execute format('create policy readable on %s for select to pamani_server using (%s'
      ' or (select access.reaches_country(''signals.read''))'
      ' or exists (select from signals.term_summaries s where s.pupil_id = %1$s.pupil_id))', target, own);
    execute format('create policy insertable on %s for insert to pamani_server with check (%s)', target, own);
    execute format('create policy updatable on %s for update to pamani_server using (%s)', target, own);
    execute format('create policy removable on %s for delete to pamani_server using (%s)', target, own);
  end loop;
  foreach target in array array['signals.replaced_absences', 'signals.replaced_marks', 'signals.replaced_coverage'] loop
    execute format('alter table %s enable row level security', target);
    execute format('create policy own_institution on %s for all to pamani_server using (%s)', target, own);
  end loop;
end
$$;

grant usage on schema signals to pamani_server, pamani_reports;
grant select on signals.subjects to pamani_server, pamani_reports;
grant select, insert, update, delete on signals.absences, signals.marks, signals.term_summaries, signals.subject_summaries to pamani_server;
grant select, insert, delete on signals.replaced_absences, signals.replaced_marks, signals.replaced_coverage to pamani_server;
