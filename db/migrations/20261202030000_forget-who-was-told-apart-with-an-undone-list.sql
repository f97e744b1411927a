-- As before; who was told apart from a pupil whom the list added is forgotten with that pupil.
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
  delete from people.told_apart t using imports.changes c
    where c.import_id = $1 and c.kind = 'pupil_added' and c.subject_id in (t.one_id, t.other_id);
  delete from people.pupils p using imports.changes c
    where c.import_id = $1 and c.kind = 'pupil_added' and p.id = c.subject_id;
  get diagnostics removed = row_count;
  delete from institutions.classes k using imports.changes c
    where c.import_id = $1 and c.kind = 'class_added' and k.id = c.subject_id;
  return removed;
end
$$;
