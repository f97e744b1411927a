-- A new table that tells of a pupil says by its row in people.merge_rules that its rows move: the merge itself is not written anew.
alter table people.merge_rules add column moves boolean not null default false;
comment on column people.merge_rules.moves is
  'Whether people.move_rows gives its rows to the kept pupil, in the order of position; of the others people.merge_pupils says itself what happens';
update people.merge_rules set moves = true where table_name in ('services.services'::regclass, 'services.answers'::regclass);

create or replace function people.merge_pupils(given jsonb) returns text
  language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
  merge uuid := (given ->> 'id')::uuid;
  kept people.pupils;
  absorbed people.pupils;
  place people.pupils;
  rule people.merge_rules;
begin
  perform from people.pupils p where p.id in ((given ->> 'keptId')::uuid, (given ->> 'absorbedId')::uuid) order by p.id for update;
  select * into kept from people.pupils p where p.id = (given ->> 'keptId')::uuid;
  select * into absorbed from people.pupils p where p.id = (given ->> 'absorbedId')::uuid;
  if kept.id is null or absorbed.id is null or not people.may_merge_at(kept.municipality_id, kept.institution_id) or not people.may_merge_at(absorbed.municipality_id, absorbed.institution_id) then
    raise insufficient_privilege using message = 'only who may merge both pupils';
  end if;
  if absorbed.personal_code_index is not null then
    return 'codes-differ';
  end if;
  if exists (
    select from plans.plans k join plans.plans a
      on a.pupil_id = absorbed.id and a.semester_id = k.semester_id and a.started_by = k.started_by and a.status = 'draft'
    where k.pupil_id = kept.id and k.status = 'draft')
  then
    return 'two-plan-drafts';
  end if;

  insert into people.merges (id, kept_id, absorbed_id, current_id, given_name, family_name, born_on, unheld, merged_by, merged_at,
      kept_municipality_id, kept_institution_id, absorbed_municipality_id, absorbed_institution_id, carried, import_ids)
    values (merge, kept.id, absorbed.id, kept.id, absorbed.given_name, absorbed.family_name, absorbed.born_on, given -> 'unheld',
      access.actor(), (given ->> 'at')::timestamptz,
      kept.municipality_id, kept.institution_id, absorbed.municipality_id, absorbed.institution_id,
      array(select m.id from people.merges m where m.current_id = absorbed.id and m.undone_at is null),
      array(
        select a.import_id from signals.absences a where a.pupil_id in (kept.id, absorbed.id) and a.import_id is not null
        union select m.import_id from signals.marks m where m.pupil_id in (kept.id, absorbed.id) and m.import_id is not null
        union select b.import_id from signals.behaviour_records b where b.pupil_id in (kept.id, absorbed.id) and b.import_id is not null
        union select i.id from imports.imports i
        where i.institution_id in (kept.institution_id, absorbed.institution_id) and i.status = 'committed' and (
          exists (select from signals.replaced_coverage r where r.import_id = i.id and r.pupil_id in (kept.id, absorbed.id))
          or exists (select from signals.replaced_absences r where r.import_id = i.id and r.pupil_id in (kept.id, absorbed.id))
          or exists (select from signals.replaced_marks r where r.import_id = i.id and r.pupil_id in (kept.id, absorbed.id)))
        union select c.import_id from imports.changes c where c.pupil_id in (kept.id, absorbed.id)));
  for rule in select * from people.merge_rules r where r.rows_of is not null order by r.position loop
    insert into people.merge_rows (merge_id, table_name, key, before)
      select merge, rule.table_name::text, found.key, found.told
      from people.rows_of_pupils(rule.table_name, rule.rows_of, array[kept.id, absorbed.id]) found;
  end loop;

  select * into strict place from people.pupils p where p.id = (given ->> 'placeOf')::uuid and p.id in (kept.id, absorbed.id);
  update people.pupils p
    set given_name = given ->> 'givenName', family_name = given ->> 'familyName', born_on = (given ->> 'bornOn')::date,
      sex = given ->> 'sex', school_number = given ->> 'schoolNumber', home_language = coalesce(p.home_language, absorbed.home_language),
      declared_municipality_id = (given ->> 'declaredMunicipalityId')::uuid,
      municipality_id = case when place.institution_id is null then (given ->> 'declaredMunicipalityId')::uuid else place.municipality_id end,
      institution_id = place.institution_id, class_id = place.class_id
    where p.id = kept.id
    returning * into kept;

  perform people.move_enrolments(kept, absorbed.id);
  perform people.move_guardianships(kept, absorbed.id);
  update access.grants held set scope_id = kept.id where held.scope_kind = 'pupil' and held.scope_id = absorbed.id;
  perform people.move_rows('signals.absences', kept, absorbed.id);
  perform people.move_marks(kept.id, absorbed.id);
  perform people.move_rows('signals.behaviour_records', kept, absorbed.id);
  update signals.term_summaries k set absences_until = greatest(k.absences_until, a.absences_until)
    from signals.term_summaries a where k.pupil_id = kept.id and a.pupil_id = absorbed.id and a.semester_id = k.semester_id;
  perform people.move_rows('signals.term_summaries', kept, absorbed.id);
  perform people.move_rows('signals.subject_summaries', kept, absorbed.id);
  perform people.move_flags(kept, absorbed.id);
  perform people.move_rows('risk.assessments', kept, absorbed.id);
  perform people.move_rows('plans.plans', kept, absorbed.id);
  perform people.move_duties(kept, absorbed.id);
  perform people.move_rows('screening.answers', kept, absorbed.id);
  perform people.move_rows('notes.notes', kept, absorbed.id);
  perform people.move_rows('notes.words', kept, absorbed.id);
  perform people.move_words(kept, absorbed.id);
  perform people.move_unenrolled(kept, absorbed.id);
  perform people.move_told_apart(kept.id, absorbed.id);
  for rule in select * from people.merge_rules r where r.moves order by r.position loop
    perform people.move_rows(rule.table_name, kept, absorbed.id);
  end loop;
  update people.merges earlier set current_id = kept.id
    where earlier.id = any ((select m.carried from people.merges m where m.id = merge)::uuid[]);
  delete from people.pupils p where p.id = absorbed.id; -- a table that this function has forgotten stops it here, by its foreign key
  return 'merged';
end
$$;
