-- Staff lists as a kind of import: people, posts and what they change.
alter table imports.imports
  drop constraint imports_kind_known,
  add constraint imports_kind_known check (kind in ('class_list', 'absences', 'marks', 'behaviour', 'staff'));
alter table imports.changes drop constraint changes_kind_known;
alter table imports.changes add constraint changes_kind_known check (kind in
  ('class_added', 'pupil_added', 'pupil_changed', 'enrolment_added', 'enrolment_changed',
   'person_added', 'person_changed', 'guardianship_added', 'guardianship_changed',
   'colleague_added', 'colleague_changed', 'post_added', 'post_changed'));
comment on table imports.changes is
  'What a class list or a staff list changed, in order, so that it can be undone. Absences, marks and remarks keep their own, in signals';
comment on column imports.changes.subject_id is
  'The class, pupil, enrolment, guardian, colleague or post that was added or changed; of a guardianship its guardian, pupil_id tells whose';
create index changes_staff on imports.changes (subject_id)
  where kind in ('colleague_changed', 'post_added', 'post_changed'); -- later staff lists that stand on this one

create function people.persons_by_email(emails text[])
  returns table (email text, person_id uuid, given_name text, family_name text, has_account boolean)
  language sql stable security definer set search_path = ''
as $$
  select lower(person.email), person.id, person.given_name, person.family_name,
    exists (select from access.accounts account where account.person_id = person.id)
  from people.persons person
  where lower(person.email) = any (emails) and cardinality(access.reach('staff.write', 'institution')) > 0
$$;
comment on function people.persons_by_email(text[]) is
  'An address belongs to one person of the whole country: whose, only the server learns, to compare the name';

create function people.set_colleague_emails(given jsonb) returns setof uuid
  language sql security definer set search_path = ''
as $$
  update people.persons person set email = wanted.email
  from jsonb_to_recordset(given) as wanted ("personId" uuid, email text)
  where person.id = wanted."personId"
    and exists (select from people.staff_posts post where post.person_id = person.id
                  and post.institution_id = any (access.reach('staff.write', 'institution')))
    and not exists (select from people.staff_posts post where post.person_id = person.id
                      and post.institution_id <> all (access.reach('staff.write', 'institution')))
    and not exists (select from access.accounts account where account.person_id = person.id)
  returning person.id
$$;
comment on function people.set_colleague_emails(jsonb) is
  'Addresses of those who work in the actor''s school alone and have no account: who signs in keeps the own one';

create function imports.standing_on_staff(import_id uuid) returns table (table_name text, people bigint)
  language plpgsql stable security definer set search_path = ''
as $$
declare
  reference record;
begin
  for reference in
    select con.conrelid::regclass::text as name, att.attname as column_name
    from pg_catalog.pg_constraint con
    join pg_catalog.pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = 'people.persons'::regclass
      and con.conrelid not in ('people.staff_posts'::regclass, 'access.proposals'::regclass)
  loop
    return query execute format(
      'select %L::text, count(distinct t.%2$I) from %3$s t join imports.changes c on c.subject_id = t.%2$I '
      'where c.import_id = $1 and c.kind = ''colleague_added'' having count(*) > 0',
      reference.name, reference.column_name, reference.name) using import_id;
  end loop;
  return query
    select 'people.staff_posts'::text, count(distinct post.person_id) from people.staff_posts post
    join imports.changes c on c.import_id = $1 and c.kind = 'colleague_added' and c.subject_id = post.person_id
    where not exists (select from imports.changes own where own.import_id = $1 and own.kind = 'post_added' and own.subject_id = post.id)
    having count(*) > 0;
end
$$;
comment on function imports.standing_on_staff(uuid) is
  'Tables that hold something about the people whom a staff list added: whatever module they belong to';

create function imports.remove_added_staff(import_id uuid) returns bigint
  language plpgsql security definer set search_path = ''
as $$
declare
  removed bigint;
begin
  if not exists (
    select from imports.imports i
    where i.id = $1 and i.status = 'committed' and i.kind = 'staff'
      and i.institution_id = any (access.reach('import.run', 'institution')))
  then
    raise insufficient_privilege using message = 'only who runs imports there may take back a committed staff list';
  end if;
  if exists (select from access.proposals p where p.import_id = $1 and p.status = 'confirmed') then
    raise insufficient_privilege using message = 'access that was confirmed stands on this staff list';
  end if;
  delete from access.proposals p where p.import_id = $1;
  delete from people.staff_posts post using imports.changes c
    where c.import_id = $1 and c.kind = 'post_added' and post.id = c.subject_id;
  delete from people.persons person using imports.changes c
    where c.import_id = $1 and c.kind = 'colleague_added' and person.id = c.subject_id;
  get diagnostics removed = row_count;
  return removed;
end
$$;
comment on function imports.remove_added_staff(uuid) is
  'Takes back the people and posts that a staff list added, and the access that it proposed';

revoke all on function people.persons_by_email(text[]), people.set_colleague_emails(jsonb),
  imports.standing_on_staff(uuid), imports.remove_added_staff(uuid) from public;
grant execute on function people.persons_by_email(text[]), people.set_colleague_emails(jsonb),
  imports.standing_on_staff(uuid), imports.remove_added_staff(uuid) to pamani_server;
