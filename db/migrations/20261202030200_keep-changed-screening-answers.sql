-- An answer that another takes the place of is not gone: who had said what, and who changed it to what, stays.
create table screening.changes (
  id uuid not null default gen_random_uuid(),
  pupil_id uuid not null,
  semester_id uuid not null,
  sign text not null,
  classifier text not null,
  classifier_version text not null,
  before smallint,
  before_by uuid not null,
  before_at timestamptz not null,
  after smallint,
  changed_by uuid not null,
  changed_at timestamptz not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint changes_pk primary key (id),
  constraint changes_pupil foreign key (pupil_id) references people.pupils (id),
  constraint changes_semester foreign key (semester_id) references institutions.semesters (id),
  constraint changes_something check (before is distinct from after)
);
comment on table screening.changes is 'Answers of class screening that were changed or taken back: from what, by whom, to what';
comment on column screening.changes.before is 'As screening.answers.value; null: there was no answer any more';
comment on column screening.changes.after is 'As screening.answers.value; null: the answer was taken back';
comment on column screening.changes.before_by is 'Who gave the answer that no longer holds';
create index changes_of_pupil on screening.changes (pupil_id, changed_at desc);

call access.protect_pupil_table('screening.changes', 'screening.read', 'screening.write');
grant select on screening.changes to pamani_server;
insert into people.merge_rules (position, table_name, rows_of, stands, moves)
  values (175, 'screening.changes', 't.pupil_id = any ($1)', true, true);

create function screening.keep_change() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into screening.changes (pupil_id, semester_id, sign, classifier, classifier_version, before, before_by, before_at, after,
    changed_by, changed_at, municipality_id, institution_id, class_id)
  values (old.pupil_id, old.semester_id, old.sign, old.classifier, old.classifier_version, old.value, old.answered_by, old.answered_at,
    new.value, new.answered_by, new.answered_at, new.municipality_id, new.institution_id, new.class_id);
  return null;
end
$$;
comment on function screening.keep_change() is 'Keeps what an answer was; a merge that is taken back writes older versions and is no change';
create trigger keep_change after update on screening.answers for each row
  when (new.value is distinct from old.value and new.version > old.version) execute function screening.keep_change();
revoke all on function screening.keep_change() from public;
