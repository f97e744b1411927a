-- A class list may tell guardians and how to reach them. It can be undone like everything that a class list writes.
alter table imports.changes drop constraint changes_kind_known;
alter table imports.changes add constraint changes_kind_known check (kind in
  ('class_added', 'pupil_added', 'pupil_changed', 'enrolment_added', 'enrolment_changed',
   'person_added', 'person_changed', 'guardianship_added', 'guardianship_changed'));
comment on column imports.changes.subject_id is
  'The class, pupil, enrolment or guardian that was added or changed; of a guardianship its guardian, pupil_id tells whose';

create index changes_contacts on imports.changes (subject_id) where kind = 'person_changed'; -- later imports that stand on this one

create function people.is_only_guardian(person_id uuid) returns boolean
  language sql stable security definer set search_path = ''
return not exists (select from people.staff_posts post where post.person_id = $1)
  and not exists (select from access.accounts account where account.person_id = $1)
  and not exists (select from access.grants held where held.person_id = $1)
  and not exists (select from people.pupils pupil where pupil.id = $1);
comment on function people.is_only_guardian(uuid) is
  'Nobody who works in an institution or signs in: what such people are reached by is theirs, and no school changes it';

create function people.taken_emails(emails text[]) returns table (email text, person_id uuid)
  language sql stable security definer set search_path = ''
as $$
  select lower(person.email), person.id from people.persons person
  where lower(person.email) = any (emails) and cardinality(access.reach('pupil.write', 'institution')) > 0
$$;
comment on function people.taken_emails(text[]) is 'An address belongs to one person of the whole country; whose, only the server learns';

create function people.set_guardian_contacts(given jsonb) returns setof uuid
  language sql security definer set search_path = ''
as $$
  update people.persons person
  set email = wanted.email, phone = wanted.phone
  from jsonb_to_recordset(given) as wanted ("personId" uuid, "pupilId" uuid, email text, phone text)
  join people.pupils pupil on pupil.id = wanted."pupilId"
  join people.guardianships tie on tie.pupil_id = pupil.id and tie.person_id = wanted."personId"
  where person.id = wanted."personId" and people.is_only_guardian(person.id)
    and (pupil.institution_id = any (access.reach('pupil.write', 'institution')) or access.reaches_country('pupil.write'))
  returning person.id
$$;
comment on function people.set_guardian_contacts(jsonb) is
  'How guardians are reached, changed by the school of their child: of nobody who works in an institution or signs in';

-- As before; a guardian whom the import itself brought does not stand on it.
create or replace function imports.standing_on_pupils(import_id uuid) returns table (table_name text, pupils bigint)
  language plpgsql stable security definer set search_path = ''
as $$
declare
  reference record;
begin
  for reference in
    select con.conrelid::regclass::text as name, att.attname as column_name
    from pg_catalog.pg_constraint con
    join pg_catalog.pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = 'people.pupils'::regclass
      and con.conrelid not in ('people.enrolments'::regclass, 'people.guardianships'::regclass)
  loop
    return query execute format(
      'select %L::text, count(distinct t.%2$I) from %3$s t join imports.changes c on c.pupil_id = t.%2$I '
      'where c.import_id = $1 and c.kind = ''pupil_added'' having count(*) > 0',
      reference.name, reference.column_name, reference.name) using import_id;
  end loop;
  return query
    select 'people.guardianships'::text, count(distinct tie.pupil_id) from people.guardianships tie
    join imports.changes c on c.import_id = $1 and c.kind = 'pupil_added' and c.pupil_id = tie.pupil_id
    where not exists (
      select from imports.changes own where own.import_id = $1 and own.kind = 'guardianship_added'
        and own.pupil_id = tie.pupil_id and own.subject_id = tie.person_id)
    having count(*) > 0;
end
$$;

create or replace function imports.remove_added(import_id uuid) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  removed bigint;
  guardian uuid;
begin
  if not exists (
    select from imports.imports i
    where i.id = $1 and i.status = 'committed' and i.kind = 'class_list'
      and i.institution_id = any (access.reach('import.run', 'institution')))
  then
    raise insufficient_privilege using message = 'only who runs imports there may take back a committed class list';
  end if;
  delete from people.guardianships tie using imports.changes c
    where c.import_id = $1 and c.kind = 'guardianship_added' and tie.person_id = c.subject_id and tie.pupil_id = c.pupil_id;
  for guardian in
    select c.subject_id from imports.changes c
    where c.import_id = $1 and c.kind = 'person_added' and people.is_only_guardian(c.subject_id)
      and not exists (select from people.guardianships tie where tie.person_id = c.subject_id)
  loop
    begin
      delete from people.persons person where person.id = guardian;
    exception when foreign_key_violation then
      null; -- something else speaks of this grown-up meanwhile, who stays without the child
    end;
  end loop;
  delete from people.enrolments e using imports.changes c
    where c.import_id = $1 and c.kind = 'enrolment_added' and e.id = c.subject_id;
  delete from people.pupils p using imports.changes c
    where c.import_id = $1 and c.kind = 'pupil_added' and p.id = c.subject_id;
  get diagnostics removed = row_count;
  delete from institutions.classes k using imports.changes c
    where c.import_id = $1 and c.kind = 'class_added' and k.id = c.subject_id;
  return removed;
end
$$;
comment on function imports.remove_added(uuid) is
  'Takes back the guardians, pupils, enrolments and classes that a class list added';

revoke all on function people.is_only_guardian(uuid), people.taken_emails(text[]), people.set_guardian_contacts(jsonb) from public;
grant execute on function people.is_only_guardian(uuid), people.taken_emails(text[]), people.set_guardian_contacts(jsonb)
  to pamani_server;
