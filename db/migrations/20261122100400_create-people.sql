-- Who: pupils and their present place, guardians, staff, enrolments.
create schema people;
comment on schema people is 'Pupils, guardians, staff; enrolments; identity';

create table people.persons (
  id uuid not null,
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  constraint persons_pk primary key (id)
);
comment on table people.persons is 'Grown-ups: staff, guardians, officials. Pupils who sign in have a row with their pupil id';
create unique index persons_email on people.persons (lower(email)) where email is not null; -- one person, one address

create table people.pupils (
  id uuid not null,
  given_name text not null,
  family_name text not null,
  folded_name text collate "C" not null generated always as (platform.fold(family_name || ' ' || given_name)) stored,
  folded_given text collate "C" not null generated always as (platform.fold(given_name || ' ' || family_name)) stored,
  born_on date not null,
  sex text not null,
  personal_code_sealed bytea,
  personal_code_index bytea,
  school_number text,
  home_language text,
  declared_municipality_id uuid not null,
  municipality_id uuid not null,
  institution_id uuid,
  class_id uuid,
  constraint pupils_pk primary key (id),
  constraint pupils_sex_known check (sex in ('female', 'male')),
  constraint pupils_code_sealed_and_indexed check ((personal_code_sealed is null) = (personal_code_index is null)),
  constraint pupils_declared foreign key (declared_municipality_id) references institutions.municipalities (id),
  constraint pupils_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint pupils_institution foreign key (institution_id) references institutions.institutions (id),
  constraint pupils_class foreign key (class_id) references institutions.classes (id)
);
comment on table people.pupils is 'A pupil and the place that answers for the pupil now';
comment on column people.pupils.folded_name is
  'Family name first. Compared byte by byte, so that the beginning of a name is a range: row-level security lets only such comparisons use an index';
comment on column people.pupils.folded_given is 'Given name first, searched in the same way';
comment on column people.pupils.personal_code_sealed is 'AES-256-GCM; the key is not in the database';
comment on column people.pupils.personal_code_index is 'HMAC-SHA-256 under its own key: finds a code without storing it';
comment on column people.pupils.school_number is 'The number by which the school itself knows the pupil';
comment on column people.pupils.municipality_id is 'Municipality of the present place of study; of residence when the pupil is enrolled nowhere';
comment on column people.pupils.institution_id is 'Present institution; null when enrolled nowhere';
create unique index pupils_personal_code on people.pupils (personal_code_index) where personal_code_index is not null;
create index pupils_class on people.pupils (class_id, folded_name, id);
create index pupils_institution on people.pupils (institution_id, folded_name, id);
create index pupils_municipality on people.pupils (municipality_id, folded_name, id);
create index pupils_municipality_given on people.pupils (municipality_id, folded_given);
create index pupils_declared on people.pupils (declared_municipality_id, folded_name);

create table people.guardianships (
  pupil_id uuid not null,
  person_id uuid not null,
  relation text not null,
  valid_from date not null,
  valid_until date,
  constraint guardianships_pk primary key (pupil_id, person_id, valid_from),
  constraint guardianships_pupil foreign key (pupil_id) references people.pupils (id),
  constraint guardianships_person foreign key (person_id) references people.persons (id),
  constraint guardianships_relation_known check (relation in ('mother', 'father', 'guardian', 'foster_family', 'other'))
);
create index guardianships_person on people.guardianships (person_id);

create table people.enrolments (
  id uuid not null,
  pupil_id uuid not null,
  institution_id uuid not null,
  class_id uuid,
  starts_on date not null,
  ends_on date,
  end_reason text,
  constraint enrolments_pk primary key (id),
  constraint enrolments_pupil foreign key (pupil_id) references people.pupils (id),
  constraint enrolments_institution foreign key (institution_id) references institutions.institutions (id),
  constraint enrolments_class foreign key (class_id) references institutions.classes (id),
  constraint enrolments_period_ordered check (ends_on is null or ends_on >= starts_on)
);
comment on column people.enrolments.ends_on is 'First day on which the pupil no longer belongs to the institution or class; null: still there';
create index enrolments_pupil on people.enrolments (pupil_id, starts_on);
create index enrolments_institution on people.enrolments (institution_id, starts_on);

create table people.staff_posts (
  id uuid not null,
  person_id uuid not null,
  institution_id uuid not null,
  post text not null,
  class_id uuid,
  starts_on date not null,
  ends_on date,
  constraint staff_posts_pk primary key (id),
  constraint staff_posts_person foreign key (person_id) references people.persons (id),
  constraint staff_posts_institution foreign key (institution_id) references institutions.institutions (id),
  constraint staff_posts_class foreign key (class_id) references institutions.classes (id)
);
comment on table people.staff_posts is 'Who works where as what; rights come from access.grants, not from here';
create index staff_posts_institution on people.staff_posts (institution_id);
create index staff_posts_person on people.staff_posts (person_id);

create function people.fill_place() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  select p.municipality_id, p.institution_id, p.class_id
    into new.municipality_id, new.institution_id, new.class_id
    from people.pupils p where p.id = new.pupil_id;
  return new;
end
$$;
comment on function people.fill_place() is 'Gives a new row of a pupil''s table the pupil''s present place';

create function people.carry_place() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  target regclass;
begin
  if not exists (
    select from moved_from o join moved_to n on n.id = o.id
    where (o.municipality_id, o.institution_id, o.class_id) is distinct from (n.municipality_id, n.institution_id, n.class_id))
  then
    return null;
  end if;
  for target in select t.table_name from access.pupil_tables t loop
    execute format(
      'update %s t set municipality_id = n.municipality_id, institution_id = n.institution_id, class_id = n.class_id '
      'from moved_to n where t.pupil_id = n.id and (t.municipality_id, t.institution_id, t.class_id) '
      'is distinct from (n.municipality_id, n.institution_id, n.class_id)', target);
  end loop;
  return null;
end
$$;
comment on function people.carry_place() is
  'When a pupil moves, everything that belongs to the pupil moves too: the new school sees the history, the old one no longer';
create trigger carry_place after update on people.pupils
  referencing old table as moved_from new table as moved_to
  for each statement execute function people.carry_place();

call access.protect('people.pupils', 'pupil.read', 'pupil.write', 'id');
create policy readable_by_residence on people.pupils for select to pamani_server
  using (declared_municipality_id = any ((select access.reach('resident.read', 'municipality'))::uuid[]));
call access.protect_by_parent('people.guardianships', 'people.pupils', 'pupil_id', 'pupil.write');
call access.protect_by_parent('people.enrolments', 'people.pupils', 'pupil_id', 'pupil.write');

grant usage on schema people to pamani_server, pamani_reports;
grant select on people.persons, people.staff_posts to pamani_server;
grant select, insert, update on people.pupils, people.guardianships, people.enrolments to pamani_server;
grant insert, update on people.persons, people.staff_posts to pamani_server;

-- Names of staff are known to everyone who is signed in; of guardians, to those who may see their child.
alter table people.staff_posts enable row level security;
create policy readable on people.staff_posts for select to pamani_server using (access.actor() is not null);
create policy insertable on people.staff_posts for insert to pamani_server
  with check (institution_id = any ((select access.reach('staff.write', 'institution'))::uuid[])
              or (select access.reaches_country('staff.write')));
create policy updatable on people.staff_posts for update to pamani_server
  using (institution_id = any ((select access.reach('staff.write', 'institution'))::uuid[])
         or (select access.reaches_country('staff.write')));
alter table people.persons enable row level security;
create policy readable on people.persons for select to pamani_server using (
  id = access.actor()
  or exists (select from people.staff_posts post where post.person_id = persons.id)
  or exists (select from people.guardianships tie where tie.person_id = persons.id)
  or (select access.reaches_country('staff.write')));
create policy insertable on people.persons for insert to pamani_server with check (
  (select access.reaches_country('staff.write'))
  or cardinality((select access.reach('pupil.write', 'institution'))::uuid[]) > 0);
