-- How many pupils a class has and how many of them are noticed, kept, so that a page need not count a municipality.
-- Whoever writes flags or moves pupils only notes which classes changed: an import that runs for minutes holds no lock that
-- another writer waits for. Changed classes are counted by whoever reads next, or by the server in between.
create table risk.class_counts (
  class_id uuid not null,
  institution_id uuid not null,
  semester_id uuid not null,
  pupils integer not null,
  noticed integer not null,
  constraint class_counts_pk primary key (class_id),
  constraint class_counts_class foreign key (class_id) references institutions.classes (id),
  constraint class_counts_institution foreign key (institution_id) references institutions.institutions (id),
  constraint class_counts_semester foreign key (semester_id) references institutions.semesters (id)
);
comment on table risk.class_counts is 'Pupils of each class and how many are noticed; without preschool and without classes that have nobody';
comment on column risk.class_counts.semester_id is 'The semester of noticed: in a later one nobody is noticed until the class changes';
comment on column risk.class_counts.noticed is 'Pupils with a flag of a rule of the state that is not withdrawn';
create index class_counts_institution on risk.class_counts (institution_id);

create table risk.changed_classes (
  id bigint not null generated always as identity,
  class_id uuid not null,
  constraint changed_classes_pk primary key (id)
);
comment on table risk.changed_classes is 'Classes whose pupils or flags changed since they were counted; one class may stand here often';

create function risk.note_classes_of_flags() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    insert into risk.changed_classes (class_id)
    select distinct place.class_id
    from flags_before b
    join flags_now n on n.id = b.id
    cross join lateral (values (b.class_id), (n.class_id)) place (class_id)
    where place.class_id is not null
      and (b.class_id, b.semester_id, b.withdrawn_at is null) is distinct from (n.class_id, n.semester_id, n.withdrawn_at is null);
  elsif tg_op = 'INSERT' then
    insert into risk.changed_classes (class_id) select distinct n.class_id from flags_now n where n.class_id is not null;
  else
    insert into risk.changed_classes (class_id) select distinct b.class_id from flags_before b where b.class_id is not null;
  end if;
  return null;
end
$$;
comment on function risk.note_classes_of_flags() is 'Notes the classes in which somebody may be noticed, or no longer; answers change nothing of it';

create function risk.note_classes_of_pupils() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    insert into risk.changed_classes (class_id)
    select distinct place.class_id
    from pupils_before b
    join pupils_now n on n.id = b.id
    cross join lateral (values (b.class_id), (n.class_id)) place (class_id)
    where place.class_id is not null and b.class_id is distinct from n.class_id;
  elsif tg_op = 'INSERT' then
    insert into risk.changed_classes (class_id) select distinct n.class_id from pupils_now n where n.class_id is not null;
  else
    insert into risk.changed_classes (class_id) select distinct b.class_id from pupils_before b where b.class_id is not null;
  end if;
  return null;
end
$$;
comment on function risk.note_classes_of_pupils() is 'Notes the classes that pupils came into or left';

create trigger note_classes_inserted after insert on risk.flags
  referencing new table as flags_now for each statement execute function risk.note_classes_of_flags();
create trigger note_classes_updated after update on risk.flags
  referencing old table as flags_before new table as flags_now for each statement execute function risk.note_classes_of_flags();
create trigger note_classes_deleted after delete on risk.flags
  referencing old table as flags_before for each statement execute function risk.note_classes_of_flags();
create trigger note_classes_inserted after insert on people.pupils
  referencing new table as pupils_now for each statement execute function risk.note_classes_of_pupils();
create trigger note_classes_updated after update on people.pupils
  referencing old table as pupils_before new table as pupils_now for each statement execute function risk.note_classes_of_pupils();
create trigger note_classes_deleted after delete on people.pupils
  referencing old table as pupils_before for each statement execute function risk.note_classes_of_pupils();

create function risk.count_changed_classes(semester uuid, municipality uuid, most integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  changed uuid[];
begin
  with noted as (
    select note.id from risk.changed_classes note
    where municipality is null or note.class_id in (
      select class.id from institutions.classes class
      join institutions.institutions school on school.id = class.institution_id
      where school.municipality_id = municipality)
    order by note.id
    limit most
    for update),
  gone as (
    delete from risk.changed_classes note using noted where noted.id = note.id returning note.class_id)
  select array_agg(distinct gone.class_id) into changed from gone;
  if changed is null then
    return 0;
  end if;
  -- The row is locked first and counted in a statement of its own, which sees what was committed before the lock was had.
  insert into risk.class_counts as kept (class_id, institution_id, semester_id, pupils, noticed)
  select class.id, class.institution_id, semester, 0, 0
  from institutions.classes class where class.id = any (changed) and class.grade > 0
  order by class.id
  on conflict (class_id) do update set semester_id = excluded.semester_id;
  update risk.class_counts kept
  set pupils = (select count(*) from people.pupils pupil where pupil.class_id = kept.class_id),
    noticed = (
      select count(distinct flag.pupil_id) from risk.flags flag
      join risk.rules rule on rule.code = flag.rule and rule.municipality_id is null
      where flag.class_id = kept.class_id and flag.semester_id = semester and flag.withdrawn_at is null)
  where kept.class_id = any (changed);
  delete from risk.class_counts kept where kept.class_id = any (changed) and kept.pupils = 0;
  return cardinality(changed);
end
$$;
comment on function risk.count_changed_classes(uuid, uuid, integer) is
  'Counts anew the classes noted as changed, of a municipality or (null) of all, by at most so many notes (null: all); answers how many classes';

-- Everything that is there already, when the server first looks.
insert into risk.changed_classes (class_id) select distinct pupil.class_id from people.pupils pupil where pupil.class_id is not null;

-- Shares of other classes than one's own: only the product itself reads them, elevated.
alter table risk.class_counts enable row level security;
create policy readable on risk.class_counts for select to pamani_server using ((select access.reaches_country('flag.read')));
alter table risk.changed_classes enable row level security;
grant select on risk.class_counts to pamani_server;
revoke all on function risk.count_changed_classes(uuid, uuid, integer), risk.note_classes_of_flags(), risk.note_classes_of_pupils() from public;
grant execute on function risk.count_changed_classes(uuid, uuid, integer) to pamani_server;
