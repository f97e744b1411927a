-- One child who stands twice in the register: found, merged by a person into one pupil with the history of both, and taken apart again.
create table people.merges (
  id uuid not null,
  kept_id uuid not null,
  absorbed_id uuid not null,
  current_id uuid not null,
  given_name text not null,
  family_name text not null,
  born_on date not null,
  unheld jsonb not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  import_ids uuid[] not null,
  moved integer not null default 0,
  set_aside integer not null default 0,
  fingerprints jsonb,
  carried uuid[] not null,
  kept_municipality_id uuid not null,
  kept_institution_id uuid,
  absorbed_municipality_id uuid not null,
  absorbed_institution_id uuid,
  looked_from timestamptz not null default clock_timestamp(),
  looked_until timestamptz,
  constraint merges_pk primary key (id),
  constraint merges_two_pupils check (kept_id <> absorbed_id),
  constraint merges_undone_whole check ((undone_at is null) = (undone_by is null))
);
comment on table people.merges is 'Two pupils that were one child: who stayed, who went into whom, and whether it was taken back';
comment on column people.merges.current_id is 'Who the child is now: the kept pupil, or the one into whom that was merged later';
comment on column people.merges.born_on is 'With the names, how the absorbed pupil stood in the register: files may go on naming it so';
comment on column people.merges.unheld is 'Values of either pupil that do not hold since, by field';
comment on column people.merges.import_ids is 'Imports that had written something of either pupil: they cannot be undone while the merge stands';
comment on column people.merges.moved is 'Rows of the absorbed pupil that belong to the kept one since';
comment on column people.merges.set_aside is 'Rows that told the same as another and do not hold since; they are in people.merge_rows';
comment on column people.merges.fingerprints is 'Of the rows of each table right after the merge: what differs later stands on the merge';
comment on column people.merges.carried is 'Earlier merges into the absorbed pupil, whose child is the kept one since';
comment on column people.merges.kept_institution_id is 'With the other places, where the two were: whoever takes the merge back has to reach there too';
comment on column people.merges.looked_from is 'By the clock of the journal: from here until looked_until, who looked at the kept pupil saw both';
create unique index merges_absorbed on people.merges (absorbed_id) where undone_at is null;
create index merges_current on people.merges (current_id);
create index merges_imports on people.merges using gin (import_ids) where undone_at is null;

create table people.merge_rows (
  merge_id uuid not null,
  table_name text not null,
  key jsonb not null,
  before jsonb,
  after jsonb,
  constraint merge_rows_pk primary key (merge_id, table_name, key),
  constraint merge_rows_merge foreign key (merge_id) references people.merges (id)
);
comment on table people.merge_rows is
  'Every row that a merge changed, as it was and as it became (null: it was not there): nothing is lost, and undo writes it back. Not for the server';

create table people.merge_rules (
  position smallint not null,
  table_name regclass not null,
  rows_of text,
  stands boolean not null,
  follows text[] not null default '{}',
  once text[],
  kept_holds text,
  constraint merge_rules_pk primary key (table_name),
  constraint merge_rules_order unique (position)
);
comment on table people.merge_rules is 'What a merge does with each table that tells of a pupil; a house test asks for every such table';
comment on column people.merge_rules.position is 'Parents before their details';
comment on column people.merge_rules.rows_of is 'Which rows of the table t tell of the pupils $1 (uuid[]); null: the table stays as it is';
comment on column people.merge_rules.stands is 'Whether a later change of these rows forbids to undo the merge';
comment on column people.merge_rules.follows is 'Columns that follow from other data: they may change without anything standing on the merge';
comment on column people.merge_rules.once is 'Columns that, with the pupil, tell of one thing: of two such rows only one holds';
comment on column people.merge_rules.kept_holds is 'Whether of two such rows the row k of the kept pupil holds, or a of the absorbed one';

insert into people.merge_rules (position, table_name, rows_of, stands, follows, once, kept_holds) values
  (10, 'people.pupils', 't.id = any ($1)', true, '{}', null, null),
  (20, 'people.enrolments', 't.pupil_id = any ($1)', true, '{}', null, null),
  (30, 'people.guardianships', 't.pupil_id = any ($1)', true, '{}', '{person_id,valid_from}', 'true'),
  (40, 'access.grants', 't.scope_kind = ''pupil'' and t.scope_id = any ($1)', false, '{}', null, null),
  (50, 'signals.absences', 't.pupil_id = any ($1)', true, '{}', '{school_year,on_date,lesson}',
    'k.kind <> ''unknown'' or a.kind = ''unknown'''),
  (60, 'signals.marks', 't.pupil_id = any ($1)', true, '{}', null, null),
  (70, 'signals.behaviour_records', 't.pupil_id = any ($1)', true, '{}', '{on_date,kind,remark}', 'true'),
  (80, 'signals.term_summaries', 't.pupil_id = any ($1)', false, '{}', '{semester_id}', 'true'),
  (90, 'signals.subject_summaries', 't.pupil_id = any ($1)', false, '{}', '{semester_id,subject}', 'true'),
  (100, 'risk.flags', 't.pupil_id = any ($1)', false, '{}', '{semester_id,rule}',
    '(k.answered_at is not null, k.withdrawn_at is null, -extract(epoch from coalesce(k.answered_at, k.raised_at)))
       >= (a.answered_at is not null, a.withdrawn_at is null, -extract(epoch from coalesce(a.answered_at, a.raised_at)))'),
  (110, 'risk.flag_answers', 't.flag_id in (select id from risk.flags where pupil_id = any ($1))', true, '{}', null, null),
  (120, 'risk.assessments', 't.pupil_id = any ($1)', true, '{}', null, null),
  (130, 'plans.plans', 't.pupil_id = any ($1)', true, '{}', null, null),
  (140, 'duties.duties', 't.pupil_id = any ($1)', true,
    '{counted,allowed,counted_until,changed_at,under_limit_at,withdrawn_at,rule_version_id,opened_at,opened_on,due_on}', '{semester_id}',
    '(k.done_at is not null, k.viis_on is not null, k.withdrawn_at is null, -extract(epoch from k.opened_at))
       >= (a.done_at is not null, a.viis_on is not null, a.withdrawn_at is null, -extract(epoch from a.opened_at))'),
  (150, 'duties.school_actions', 't.duty_id in (select id from duties.duties where pupil_id = any ($1))', true, '{}', null, null),
  (160, 'duties.municipal_actions', 't.duty_id in (select id from duties.duties where pupil_id = any ($1))', true, '{}', null, null),
  (170, 'screening.answers', 't.pupil_id = any ($1)', true, '{}', '{semester_id,sign}',
    '(k.value is not null, k.answered_at) >= (a.value is not null, a.answered_at)'),
  (180, 'screening.notes', 't.pupil_id = any ($1)', true, '{}', '{semester_id}', 'true'),
  (190, 'notes.notes', 't.pupil_id = any ($1)', true, '{}', null, null),
  (200, 'notes.words', 't.pupil_id = any ($1)', true, '{}', null, null),
  (210, 'notes.drafts', 't.pupil_id = any ($1)', true, '{}', '{author_id}', 'true'),
  (220, 'unenrolled.entries', 't.pupil_id = any ($1)', true, '{}', null, null),
  (230, 'unenrolled.changes', 't.entry_id in (select id from unenrolled.entries where pupil_id = any ($1))', true, '{}', null, null),
  -- What was done then, told with the id of then.
  (900, 'audit.journal', null, false, '{}', null, null),
  (910, 'imports.changes', null, false, '{}', null, null),
  (920, 'imports.source_ids', null, false, '{}', null, null),
  (930, 'signals.replaced_absences', null, false, '{}', null, null),
  (940, 'signals.replaced_marks', null, false, '{}', null, null),
  (950, 'signals.replaced_coverage', null, false, '{}', null, null);

create table people.told_apart (
  id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  told_by uuid not null,
  told_at timestamptz not null,
  taken_back_by uuid,
  taken_back_at timestamptz,
  constraint told_apart_pk primary key (id),
  constraint told_apart_ordered check (one_id < other_id),
  constraint told_apart_taken_back_whole check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table people.told_apart is
  'Two pupils who look like one child and, as somebody has said, are two: not asked again until that is taken back';
create unique index told_apart_once on people.told_apart (one_id, other_id) where taken_back_at is null;
create index told_apart_other on people.told_apart (other_id);
insert into people.merge_rules (position, table_name, rows_of, stands)
  values (240, 'people.told_apart', 't.one_id = any ($1) or t.other_id = any ($1)', false);

create function people.may_merge_at(municipality_id uuid, institution_id uuid) returns boolean
  language sql stable set search_path = ''
as $$
  select coalesce($1 = any (access.reach('pupil.merge', 'municipality')) or $2 = any (access.reach('pupil.merge', 'institution')), false)
$$;
comment on function people.may_merge_at(uuid, uuid) is 'Whether the present actor may merge pupils of this place with others';

do $$
declare
  of_both text := format(
    '(exists (select from people.pupils pupil where pupil.id = one_id and %1$s)'
    ' and exists (select from people.pupils pupil where pupil.id = other_id and %1$s))', access.place_condition('pupil.merge', 'id'));
begin
  alter table people.merges enable row level security;
  execute format(
    'create policy readable on people.merges for select to pamani_server using ('
    'exists (select from people.pupils pupil where pupil.id = current_id and %s))', access.place_condition('pupil.read', 'id'));
  alter table people.told_apart enable row level security;
  execute format('create policy readable on people.told_apart for select to pamani_server using %s', of_both);
  execute format('create policy insertable on people.told_apart for insert to pamani_server with check %s', of_both);
  execute format('create policy updatable on people.told_apart for update to pamani_server using %1$s with check %1$s', of_both);
end
$$;
alter table people.merge_rows enable row level security;
grant select on people.merges to pamani_server;
grant select, insert on people.told_apart to pamani_server;
grant update (taken_back_by, taken_back_at) on people.told_apart to pamani_server;

create function people.rows_of_pupils(target regclass, rows_of text, pupil_ids uuid[]) returns table (key jsonb, told jsonb)
  language plpgsql stable set search_path = '' set timezone = 'UTC'
as $$
declare
  key_text text;
begin
  select string_agg(format('%L, t.%I', att.attname, att.attname), ', ' order by part.ordinality) into key_text
  from pg_catalog.pg_constraint con
  cross join lateral unnest(con.conkey) with ordinality part (number, ordinality)
  join pg_catalog.pg_attribute att on att.attrelid = con.conrelid and att.attnum = part.number
  where con.conrelid = target and con.contype = 'p';
  return query execute format('select jsonb_build_object(%s), to_jsonb(t) from %s t where %s', key_text, target, rows_of) using pupil_ids;
end
$$;
comment on function people.rows_of_pupils(regclass, text, uuid[]) is 'Rows of one table that tell of these pupils, each with its key';

create function people.fingerprint_of(target regclass, rows_of text, follows text[], pupil_ids uuid[]) returns text
  language sql stable set search_path = '' set timezone = 'UTC'
as $$
  select md5(coalesce(string_agg((found.told - $3)::text, E'\n' order by found.key), '')) from people.rows_of_pupils($1, $2, $4) found
$$;
comment on function people.fingerprint_of(regclass, text, text[], uuid[]) is
  'Differs when rows of these pupils have come, gone or changed, apart from columns that follow from other data';

-- Rows of a table that tell of one thing: the one that does not hold goes, the other stays or moves. All of it is in people.merge_rows.
create function people.move_rows(target regclass, kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  rule people.merge_rules;
  same text;
  has_place boolean := exists (select from access.pupil_tables place where place.table_name = target);
begin
  select * into strict rule from people.merge_rules r where r.table_name = target;
  if rule.once is not null then
    select string_agg(format('k.%1$I = a.%1$I', name), ' and ') into same from unnest(rule.once) name;
    execute format('delete from %1$s a using %1$s k where a.pupil_id = $2 and k.pupil_id = $1 and %2$s and (%3$s)',
      target, same, rule.kept_holds) using kept.id, absorbed;
    execute format('delete from %1$s k using %1$s a where a.pupil_id = $2 and k.pupil_id = $1 and %2$s', target, same)
      using kept.id, absorbed;
  end if;
  if has_place then
    execute format('update %s set pupil_id = $1, municipality_id = $3, institution_id = $4, class_id = $5 where pupil_id = $2', target)
      using kept.id, absorbed, kept.municipality_id, kept.institution_id, kept.class_id;
  else
    execute format('update %s set pupil_id = $1 where pupil_id = $2', target) using kept.id, absorbed;
  end if;
end
$$;
comment on function people.move_rows(regclass, people.pupils, uuid) is 'Gives the rows of the absorbed pupil to the kept one, by the rule of the table';

create function people.move_enrolments(kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  own people.enrolments;
  same people.enrolments;
  since date;
begin
  for own in select * from people.enrolments e where e.pupil_id = absorbed order by e.starts_on, e.id loop
    select * into same from people.enrolments e
      where e.pupil_id = kept.id and e.institution_id = own.institution_id and e.class_id is not distinct from own.class_id
        and e.starts_on <= coalesce(own.ends_on, 'infinity') and own.starts_on <= coalesce(e.ends_on, 'infinity')
      order by e.starts_on, e.id limit 1;
    if found then
      update people.enrolments e
        set starts_on = least(same.starts_on, own.starts_on),
          ends_on = nullif(greatest(coalesce(same.ends_on, 'infinity'), coalesce(own.ends_on, 'infinity')), 'infinity'),
          end_reason = case when same.ends_on is null or own.ends_on is null then null
            when own.ends_on > same.ends_on then own.end_reason else same.end_reason end
        where e.id = same.id;
      delete from people.enrolments e where e.id = own.id;
    end if;
  end loop;
  update people.enrolments e set pupil_id = kept.id where e.pupil_id = absorbed;
  select max(e.starts_on) into since from people.enrolments e
    where e.pupil_id = kept.id and e.ends_on is null
      and e.institution_id = kept.institution_id and e.class_id is not distinct from kept.class_id;
  update people.enrolments e
    set ends_on = greatest(e.starts_on, since),
      end_reason = case when e.institution_id = kept.institution_id then 'moved' else 'transfer' end
    where e.pupil_id = kept.id and e.ends_on is null and since is not null
      and (e.institution_id <> kept.institution_id or e.class_id is distinct from kept.class_id);
end
$$;
comment on function people.move_enrolments(people.pupils, uuid) is
  'Times in the same class that overlap become one; what is still open elsewhere ends when the present one began';

create function people.move_guardianships(kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
begin
  delete from people.guardianships a using people.guardianships k, people.persons of_k, people.persons of_a
    where a.pupil_id = absorbed and k.pupil_id = kept.id and of_k.id = k.person_id and of_a.id = a.person_id
      and k.valid_from <= coalesce(a.valid_until, 'infinity') and a.valid_from <= coalesce(k.valid_until, 'infinity')
      and (k.person_id = a.person_id
        or k.relation = a.relation and people.is_only_guardian(of_a.id)
          and platform.fold(of_k.family_name || ' ' || of_k.given_name) = platform.fold(of_a.family_name || ' ' || of_a.given_name)
          and coalesce(of_a.email = of_k.email, of_a.email is null) and coalesce(of_a.phone = of_k.phone, of_a.phone is null));
  perform people.move_rows('people.guardianships', kept, absorbed);
end
$$;
comment on function people.move_guardianships(people.pupils, uuid) is
  'The same grown-up once: the same person, or one of the same name and relation who is reached by nothing else';

create function people.move_marks(kept uuid, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
begin
  delete from signals.marks twice using (
      select m.school_year, m.subject, m.on_date, m.sequence, m.value,
        row_number() over (partition by m.school_year, m.subject, m.on_date, m.value order by m.sequence) as nth
      from signals.marks m where m.pupil_id = absorbed) own
    where twice.pupil_id = absorbed and twice.school_year = own.school_year and twice.subject = own.subject
      and twice.on_date = own.on_date and twice.sequence = own.sequence
      and own.nth <= (
        select count(*) from signals.marks k
        where k.pupil_id = kept and k.school_year = own.school_year and k.subject = own.subject and k.on_date = own.on_date
          and k.value = own.value);
  update signals.marks moving set pupil_id = kept, sequence = own.next
    from (
      select m.school_year, m.subject, m.on_date, m.sequence,
        coalesce((
          select max(k.sequence) from signals.marks k
          where k.pupil_id = kept and k.school_year = m.school_year and k.subject = m.subject and k.on_date = m.on_date
        ) + row_number() over (partition by m.school_year, m.subject, m.on_date order by m.sequence), m.sequence) as next
      from signals.marks m where m.pupil_id = absorbed) own
    where moving.pupil_id = absorbed and moving.school_year = own.school_year and moving.subject = own.subject
      and moving.on_date = own.on_date and moving.sequence = own.sequence;
end
$$;
comment on function people.move_marks(uuid, uuid) is
  'The same mark in a subject on a day counts once; another mark of that day is one more';

create function people.move_flags(kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  pair record;
begin
  for pair in execute format(
    'select k.id as k_id, a.id as a_id, (%s) as kept_holds from risk.flags k join risk.flags a '
    'on k.pupil_id = $1 and a.pupil_id = $2 and k.semester_id = a.semester_id and k.rule = a.rule',
    (select r.kept_holds from people.merge_rules r where r.table_name = 'risk.flags'::regclass)) using kept.id, absorbed
  loop
    update risk.flag_answers answer
      set flag_id = case when pair.kept_holds then pair.k_id else pair.a_id end
      where answer.flag_id = case when pair.kept_holds then pair.a_id else pair.k_id end;
    update risk.flags holds
      set raised_at = least(holds.raised_at, other.raised_at), noticed_at = least(holds.noticed_at, other.noticed_at),
        noticed_facts = case when other.noticed_at < holds.noticed_at then other.noticed_facts else holds.noticed_facts end,
        team_since = least(holds.team_since, other.team_since),
        municipality_since = least(holds.municipality_since, other.municipality_since),
        watched_until = coalesce((
          select last.until_date from risk.flag_answers last
          where last.flag_id = holds.id order by last.answered_at desc, last.id desc limit 1), holds.watched_until)
      from risk.flags other
      where holds.id = case when pair.kept_holds then pair.k_id else pair.a_id end
        and other.id = case when pair.kept_holds then pair.a_id else pair.k_id end;
  end loop;
  perform people.move_rows('risk.flags', kept, absorbed);
end
$$;
comment on function people.move_flags(people.pupils, uuid) is
  'Of two flags of one rule the answered one holds, with the answers of both and since the earlier of them';

create function people.move_duties(kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  pair record;
  holder uuid;
  other uuid;
begin
  for pair in execute format(
    'select k.id as k_id, a.id as a_id, (%s) as kept_holds from duties.duties k join duties.duties a '
    'on k.pupil_id = $1 and a.pupil_id = $2 and k.semester_id = a.semester_id',
    (select r.kept_holds from people.merge_rules r where r.table_name = 'duties.duties'::regclass)) using kept.id, absorbed
  loop
    holder := case when pair.kept_holds then pair.k_id else pair.a_id end;
    other := case when pair.kept_holds then pair.a_id else pair.k_id end;
    update duties.school_actions action set duty_id = holder where action.duty_id = other;
    update duties.municipal_actions action set duty_id = holder where action.duty_id = other;
    update duties.duties holds
      set opened_at = least(holds.opened_at, lost.opened_at), opened_on = least(holds.opened_on, lost.opened_on),
        due_on = least(holds.due_on, lost.due_on),
        causes = case when takes.causes then lost.causes else holds.causes end,
        causes_edition = case when takes.causes then lost.causes_edition else holds.causes_edition end,
        causes_unknown = case when takes.causes then lost.causes_unknown else holds.causes_unknown end,
        causes_note = case when holds.causes_note = '' or holds.causes_note = lost.causes_note then lost.causes_note
          when lost.causes_note = '' then holds.causes_note else holds.causes_note || E'\n\n' || lost.causes_note end,
        causes_version = greatest(holds.causes_version, lost.causes_version),
        causes_by = case when takes.causes then lost.causes_by else holds.causes_by end,
        causes_at = case when takes.causes then lost.causes_at else holds.causes_at end,
        viis_on = coalesce(holds.viis_on, lost.viis_on),
        viis_by = case when holds.viis_on is null then lost.viis_by else holds.viis_by end,
        viis_at = case when holds.viis_on is null then lost.viis_at else holds.viis_at end
      from duties.duties lost
      cross join (select own.causes = '{}' and not own.causes_unknown as causes from duties.duties own where own.id = holder) takes
      where holds.id = holder and lost.id = other;
  end loop;
  perform people.move_rows('duties.duties', kept, absorbed);
  update duties.duties duty set declared_municipality_id = kept.declared_municipality_id where duty.pupil_id = kept.id;
end
$$;
comment on function people.move_duties(people.pupils, uuid) is
  'Of two duties of one semester the one that went further holds, with the actions of both and the earlier clock';

create function people.move_unenrolled(kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  own unenrolled.entries;
  theirs unenrolled.entries;
begin
  select * into own from unenrolled.entries e where e.pupil_id = kept.id and e.closed_on is null;
  select * into theirs from unenrolled.entries e where e.pupil_id = absorbed and e.closed_on is null;
  if own.id is not null and theirs.id is not null then
    if theirs.version > own.version then
      update unenrolled.changes change set entry_id = theirs.id where change.entry_id = own.id;
      delete from unenrolled.entries e where e.id = own.id;
    else
      update unenrolled.changes change set entry_id = own.id where change.entry_id = theirs.id;
      delete from unenrolled.entries e where e.id = theirs.id;
    end if;
  end if;
  update unenrolled.entries e set pupil_id = kept.id, municipality_id = kept.declared_municipality_id where e.pupil_id = absorbed;
end
$$;
comment on function people.move_unenrolled(people.pupils, uuid) is
  'Of two open entries the one with more records holds, with the records of both';

create function people.move_words(kept people.pupils, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
begin
  update notes.drafts k set value = k.value || E'\n\n' || a.value, version = greatest(k.version, a.version) + 1
    from notes.drafts a
    where k.pupil_id = kept.id and a.pupil_id = absorbed and a.author_id = k.author_id and a.value not in ('', k.value);
  update screening.notes k
    set value = case when k.value = '' then a.value else k.value || E'\n\n' || a.value end, version = greatest(k.version, a.version) + 1
    from screening.notes a
    where k.pupil_id = kept.id and a.pupil_id = absorbed and a.semester_id = k.semester_id and a.value not in ('', k.value);
  perform people.move_rows('notes.drafts', kept, absorbed);
  perform people.move_rows('screening.notes', kept, absorbed);
end
$$;
comment on function people.move_words(people.pupils, uuid) is
  'Words of which there can be one text only are joined; the version goes up, so that an open page asks before it saves over them';

create function people.move_told_apart(kept uuid, absorbed uuid) returns void
  language plpgsql set search_path = ''
as $$
begin
  delete from people.told_apart t where absorbed in (t.one_id, t.other_id) and (
    kept in (t.one_id, t.other_id)
    or t.taken_back_at is null and exists (
      select from people.told_apart same
      where same.taken_back_at is null and kept in (same.one_id, same.other_id)
        and (t.one_id in (same.one_id, same.other_id) or t.other_id in (same.one_id, same.other_id))));
  update people.told_apart t
    set one_id = least(kept, case when t.one_id = absorbed then t.other_id else t.one_id end),
      other_id = greatest(kept, case when t.one_id = absorbed then t.other_id else t.one_id end)
    where absorbed in (t.one_id, t.other_id);
end
$$;

create function people.merge_pupils(given jsonb) returns text
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
  update people.merges earlier set current_id = kept.id
    where earlier.id = any ((select m.carried from people.merges m where m.id = merge)::uuid[]);
  delete from people.pupils p where p.id = absorbed.id; -- a table that this function has forgotten stops it here, by its foreign key
  return 'merged';
end
$$;
comment on function people.merge_pupils(jsonb) is
  'Makes one pupil of two, for who may merge both; afterwards what follows is refreshed, then people.finish_merge';

create function people.finish_merge(merge_id uuid) returns void
  language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
  merge people.merges;
  rule people.merge_rules;
  pupils uuid[];
  was_absorbed bigint;
  was_kept bigint;
  is_now bigint;
  prints jsonb := '{}';
begin
  select * into merge from people.merges m where m.id = $1 and m.merged_by = access.actor() and m.fingerprints is null for update;
  if merge.id is null then
    raise insufficient_privilege using message = 'only who has begun the merge finishes it, once';
  end if;
  pupils := array[merge.kept_id, merge.absorbed_id];
  for rule in select * from people.merge_rules r where r.rows_of is not null order by r.position loop
    insert into people.merge_rows as known (merge_id, table_name, key, after)
      select merge.id, rule.table_name::text, found.key, found.told
      from people.rows_of_pupils(rule.table_name, rule.rows_of, pupils) found
      on conflict on constraint merge_rows_pk do update set after = excluded.after;
    if rule.stands then
      prints := prints || jsonb_build_object(
        rule.table_name::text, people.fingerprint_of(rule.table_name, rule.rows_of, rule.follows, pupils));
      select count(*) filter (where r.before ->> 'pupil_id' = merge.absorbed_id::text),
        count(*) filter (where r.before ->> 'pupil_id' = merge.kept_id::text),
        count(*) filter (where r.after ->> 'pupil_id' = merge.kept_id::text)
        into was_absorbed, was_kept, is_now
        from people.merge_rows r where r.merge_id = merge.id and r.table_name = rule.table_name::text;
      merge.moved := merge.moved + greatest(0, least(was_absorbed, is_now - was_kept));
      merge.set_aside := merge.set_aside + greatest(0, was_absorbed - greatest(0, is_now - was_kept));
    end if;
  end loop;
  delete from people.merge_rows r where r.merge_id = merge.id and r.before = r.after;
  update people.merges m set fingerprints = prints, moved = merge.moved, set_aside = merge.set_aside where m.id = merge.id;
end
$$;
comment on function people.finish_merge(uuid) is 'Keeps what the merge has changed, and what the rows look like after it';

create function people.restore_rows(merge_id uuid, target regclass) returns void
  language plpgsql set search_path = '' set timezone = 'UTC'
as $$
declare
  own_columns text;
  columns_of_row text;
  values_of_row text;
  same_key text;
begin
  select string_agg(quote_ident(att.attname), ', '), string_agg('old.' || quote_ident(att.attname), ', ')
    into own_columns, values_of_row
    from pg_catalog.pg_attribute att
    where att.attrelid = target and att.attnum > 0 and not att.attisdropped and att.attgenerated = '';
  select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$s, r.key)).%1$I', att.attname, target), ' and ')
    into same_key
    from pg_catalog.pg_constraint con
    cross join lateral unnest(con.conkey) part (number)
    join pg_catalog.pg_attribute att on att.attrelid = con.conrelid and att.attnum = part.number
    where con.conrelid = target and con.contype = 'p';
  columns_of_row := format(
    'from people.merge_rows r cross join lateral jsonb_populate_record(null::%s, r.before) old '
    'where r.merge_id = $1 and r.table_name = %L and r.before is not null', target, target::text);
  execute format('delete from %s t using people.merge_rows r where r.merge_id = $1 and r.table_name = %L and r.before is null and %s',
    target, target::text, same_key) using merge_id;
  execute format('update %s t set (%s) = (select %s) %s and r.after is not null and %s',
    target, own_columns, values_of_row, columns_of_row, same_key) using merge_id;
  execute format('insert into %s (%s) select %s %s and r.after is null', target, own_columns, values_of_row, columns_of_row) using merge_id;
  -- Triggers of the tables have their say on the first writing; the row as it was has the last word.
  execute format('update %s t set (%s) = (select %s) %s and %s', target, own_columns, values_of_row, columns_of_row, same_key) using merge_id;
end
$$;
comment on function people.restore_rows(uuid, regclass) is 'Gives the rows of one table back as they were before the merge';

create function people.undo_merge(merge_id uuid, at timestamptz) returns text[]
  language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
  merge people.merges;
  kept people.pupils;
  rule people.merge_rules;
  changed text[] := '{}';
begin
  select * into merge from people.merges m where m.id = $1 and m.undone_at is null and m.fingerprints is not null for update;
  select * into kept from people.pupils p where p.id = merge.current_id for update;
  if kept.id is null or not people.may_merge_at(kept.municipality_id, kept.institution_id)
    or not people.may_merge_at(merge.kept_municipality_id, merge.kept_institution_id)
    or not people.may_merge_at(merge.absorbed_municipality_id, merge.absorbed_institution_id)
  then
    raise insufficient_privilege using message = 'only who may merge both pupils takes a merge back';
  end if;
  if exists (
    select from people.merges later
    where later.undone_at is null and later.id <> merge.id and later.looked_from > merge.looked_from
      and (later.kept_id = merge.kept_id or later.absorbed_id = merge.kept_id))
  then
    return array['people.merges'];
  end if;
  for rule in select * from people.merge_rules r where r.rows_of is not null and r.stands order by r.position loop
    if merge.fingerprints ->> rule.table_name::text is distinct from
      people.fingerprint_of(rule.table_name, rule.rows_of, rule.follows, array[merge.kept_id, merge.absorbed_id])
    then
      changed := changed || rule.table_name::text;
    end if;
  end loop;
  if cardinality(changed) > 0 then
    return changed;
  end if;
  for rule in select * from people.merge_rules r where r.rows_of is not null order by r.position loop
    perform people.restore_rows(merge.id, rule.table_name);
  end loop;
  update people.merges earlier set current_id = merge.absorbed_id where earlier.id = any (merge.carried);
  update people.merges m set undone_by = access.actor(), undone_at = $2, looked_until = clock_timestamp() where m.id = merge.id;
  return changed;
end
$$;
comment on function people.undo_merge(uuid, timestamptz) is
  'Gives the register back as it was before a merge; answers the tables in which something stands on it, and then does nothing';

create function people.merges_upon(import_id uuid) returns bigint
  language sql stable security definer set search_path = ''
as $$
  select count(*) from people.merges m where m.undone_at is null and m.import_ids @> array[$1]
$$;
comment on function people.merges_upon(uuid) is 'How many pupils of whom this import wrote have been merged since with others';

create or replace function people.who_looked(pupil_id uuid, how_many integer)
  returns table (at timestamptz, event text, actor_id uuid, given_name text, family_name text, roles text[])
  language sql stable security definer set search_path = ''
as $$
  with pupil as (
    select pupil.id from people.pupils pupil where pupil.id = $1 and people.may_see_access(pupil)),
  seen as (
    select pupil.id, '-infinity'::timestamptz as since, 'infinity'::timestamptz as until from pupil
    union all
    select merge.absorbed_id, '-infinity', 'infinity' from pupil
    join people.merges merge on merge.current_id = pupil.id and merge.undone_at is null
    union all
    select merge.kept_id, merge.looked_from, merge.looked_until from pupil
    join people.merges merge on merge.absorbed_id = pupil.id and merge.undone_at is not null)
  select entry.at, entry.event, entry.actor_id, person.given_name, person.family_name, entry.actor_roles
  from seen
  cross join lateral (
    select looked.* from audit.journal looked
    where looked.pupil_id = seen.id and looked.at between seen.since and seen.until
    order by looked.at desc limit $2) entry
  left join people.persons person on person.id = entry.actor_id
  order by entry.at desc
  limit $2
$$;
comment on function people.who_looked(uuid, integer) is
  'Newest journal rows about this pupil, also by the ids that were merged into it: when, what, who, in which roles';

revoke all on function people.may_merge_at(uuid, uuid), people.rows_of_pupils(regclass, text, uuid[]),
  people.fingerprint_of(regclass, text, text[], uuid[]), people.move_rows(regclass, people.pupils, uuid),
  people.move_enrolments(people.pupils, uuid), people.move_guardianships(people.pupils, uuid), people.move_marks(uuid, uuid),
  people.move_flags(people.pupils, uuid), people.move_duties(people.pupils, uuid), people.move_unenrolled(people.pupils, uuid),
  people.move_words(people.pupils, uuid), people.move_told_apart(uuid, uuid), people.restore_rows(uuid, regclass),
  people.merge_pupils(jsonb), people.finish_merge(uuid), people.undo_merge(uuid, timestamptz), people.merges_upon(uuid) from public;
grant execute on function people.merge_pupils(jsonb), people.finish_merge(uuid), people.undo_merge(uuid, timestamptz),
  people.merges_upon(uuid) to pamani_server;
