-- A pupil and the guardians read a plan by their own sign-in, answer it and say how it goes. The tables of plans stay closed to them:
-- functions with a narrow answer show what is meant for a family, and nothing of another child.
create function people.is_guardian(person uuid, pupil uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from people.guardianships tie join people.pupils child on child.id = tie.pupil_id
    where tie.person_id = is_guardian.person and tie.pupil_id = is_guardian.pupil
      and tie.valid_from <= access.today() and (tie.valid_until is null or tie.valid_until > access.today())
      and child.born_on + interval '18 years' > access.today())
$$;
comment on function people.is_guardian(uuid, uuid) is
  'Whether the register names this person as a guardian of the pupil today, and the pupil is not of age (Civil Law 219)';

create function people.own_pupils()
  returns table (pupil_id uuid, role text, given_name text, family_name text, class_name text, institution_name text,
    municipality_id uuid, institution_id uuid, class_id uuid)
  language sql stable security definer set search_path = ''
as $$
  select distinct pupil.id, held.role, pupil.given_name, pupil.family_name, class.name, institution.name,
    pupil.municipality_id, pupil.institution_id, pupil.class_id
  from access.grants held
  join access.role_capabilities can on can.role = held.role and can.capability = 'own.read'
  join people.pupils pupil on pupil.id = held.scope_id
  left join institutions.classes class on class.id = pupil.class_id
  left join institutions.institutions institution on institution.id = pupil.institution_id
  where held.person_id = access.actor()
    and held.scope_kind = 'pupil'
    and held.revoked_at is null
    and held.valid_from <= access.today()
    and (held.valid_until is null or held.valid_until >= access.today())
    and case held.role
      when 'guardian' then people.is_guardian(held.person_id, pupil.id)
      when 'pupil' then held.person_id = pupil.id
      else false end
$$;
comment on function people.own_pupils() is
  'Whom the present actor may read about as family today: oneself, or the children whose guardian the register names. A grant alone is not enough';

create or replace function people.may_see_access(pupil people.pupils) returns boolean
  language sql stable set search_path = ''
as $$
  select pupil.municipality_id = any (access.reach('access-log.read', 'municipality'))
    or pupil.institution_id = any (access.reach('access-log.read', 'institution'))
    or pupil.class_id = any (access.reach('access-log.read', 'class'))
    or pupil.id = any (access.reach('access-log.read', 'pupil'))
    or access.reaches_country('access-log.read')
    or exists (select from people.own_pupils() own where own.pupil_id = pupil.id and own.role = 'guardian')
$$;
comment on function people.may_see_access(people.pupils) is 'Whether the present actor may ask who sees this pupil; a guardian may (GDPR 15)';

create or replace function people.who_sees(pupil_id uuid)
  returns table (given_name text, family_name text, role text, scope_kind text, reason text, valid_until date)
  language sql stable security definer set search_path = ''
as $$
  select person.given_name, person.family_name, held.role, held.scope_kind, held.reason, held.valid_until
  from people.pupils pupil
  cross join lateral (values
    ('municipality', pupil.municipality_id), ('institution', pupil.institution_id), ('class', pupil.class_id), ('pupil', pupil.id)
  ) as place (kind, id)
  join access.grants held on held.scope_id = place.id and held.scope_kind = place.kind
  join people.persons person on person.id = held.person_id
  where pupil.id = $1
    and people.may_see_access(pupil)
    and exists (select from access.role_capabilities can
                where can.role = held.role and can.capability in ('pupil.read', 'own.read'))
    and held.revoked_at is null
    and held.valid_from <= access.today()
    and (held.valid_until is null or held.valid_until >= access.today())
    and (held.role <> 'guardian' or people.is_guardian(held.person_id, pupil.id))
    and (held.role <> 'pupil' or held.person_id = pupil.id)
$$;

create table plans.plan_showings (
  plan_id uuid not null,
  number integer not null,
  content jsonb not null,
  shown_by uuid not null,
  shown_at timestamptz not null,
  constraint plan_showings_pk primary key (plan_id, number),
  constraint plan_showings_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_showings_counted check (number > 0)
);
comment on table plans.plan_showings is
  'What of a draft was shown to the family, as it was then: half-written words are not read by them. The server may insert and read, never change';
comment on column plans.plan_showings.number is 'Counts the showings of one plan; the last one is what the family reads until the plan runs';
comment on column plans.plan_showings.content is 'Made by plans.content_for_family when the row is added, whatever the server says';
call access.protect_by_parent('plans.plan_showings', 'plans.plans', 'plan_id', 'plan.write');
grant select on plans.plan_showings to pamani_server;
grant insert (plan_id, number, shown_by, shown_at) on plans.plan_showings to pamani_server;

create table plans.plan_messages (
  id uuid not null,
  plan_id uuid not null,
  party text not null,
  person_id uuid not null,
  mood smallint not null,
  words text not null default '',
  said_at timestamptz not null,
  read_by uuid,
  read_at timestamptz,
  constraint plan_messages_pk primary key (id),
  constraint plan_messages_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_messages_party_known check (party in ('pupil', 'guardian')),
  constraint plan_messages_mood_on_scale check (mood between 1 and 5 and (party = 'pupil' or mood in (1, 3, 5))),
  constraint plan_messages_words_short check (length(words) <= 1000),
  constraint plan_messages_read_whole check ((read_at is null) = (read_by is null))
);
comment on table plans.plan_messages is
  'How it goes while a plan runs, said by the pupil or a guardian themselves: to the school only, not to each other';
comment on column plans.plan_messages.mood is '1 hard to 5 good; guardians choose among three';
comment on column plans.plan_messages.read_at is 'When somebody who leads the plan said to have read it; null: it waits';
create index plan_messages_of_plan on plans.plan_messages (plan_id, said_at desc);
create index plan_messages_waiting on plans.plan_messages (plan_id) where read_at is null;
call access.protect_by_parent('plans.plan_messages', 'plans.plans', 'plan_id', 'plan.write');
grant select, update (read_by, read_at) on plans.plan_messages to pamani_server;
create policy read_once on plans.plan_messages as restrictive for update to pamani_server
  using (read_at is null) with check (read_by = access.actor() and read_at is not null);

alter table plans.plan_agreements add column showing_number integer;
alter table plans.plan_agreements
  add constraint plan_agreements_showing foreign key (plan_id, showing_number) references plans.plan_showings (plan_id, number)
    on delete cascade;
comment on column plans.plan_agreements.showing_number is
  'Of an answer by their own sign-in: what was shown when they answered; null: the plan ran, or somebody at school wrote the answer down';

create function plans.content_for_family(plan uuid) returns jsonb
  language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'strengths', p.strengths, 'pupilWords', p.pupil_words, 'guardianWords', p.guardian_words,
    'startsOn', p.starts_on, 'endsOn', p.ends_on, 'reviewOn', p.review_on,
    'goals', coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', goal.id, 'goal', goal.goal,
          'scale', case when goal.indicator = 'scale' then jsonb_build_object(
            'low', goal.scale_low, 'high', goal.scale_high, 'start', goal.scale_start, 'target', goal.target,
            'now', (select said.value from plans.goal_values said where said.goal_id = goal.id order by said.number desc limit 1)) end)
        order by goal.position, goal.id)
      from plans.plan_goals goal where goal.plan_id = p.id and trim(goal.goal) <> ''), '[]'),
    'measures', coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', measure.id, 'nameLv', item.name_lv, 'nameEn', item.name_en, 'description', measure.description,
          'responsible', coalesce(nullif(trim(measure.responsible_name), ''), person.given_name || ' ' || person.family_name),
          'hours', measure.planned_hours)
        order by measure.position, measure.id)
      from plans.plan_measures measure
      join classifiers.items item
        on item.classifier = measure.classifier and item.version = measure.classifier_version and item.code = measure.item_code
      left join people.persons person on person.id = measure.responsible_id
      where measure.plan_id = p.id), '[]'))
  from plans.plans p where p.id = content_for_family.plan
$$;
comment on function plans.content_for_family(uuid) is
  'What of a plan is meant for the family: strengths, own words, goals, measures, dates. No risks, figures, flags, notes or ids of others';

create function plans.keep_showing() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  new.content := plans.content_for_family(new.plan_id);
  return new;
end
$$;
create trigger keep_showing before insert on plans.plan_showings for each row execute function plans.keep_showing();
create policy of_what_waits on plans.plan_showings as restrictive for insert to pamani_server
  with check (
    shown_by = access.actor()
    and exists (select from plans.plans parent where parent.id = plan_id and parent.status in ('draft', 'proposed')));

create function plans.is_shown_as_now(plan uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select (
    select shown.content = plans.content_for_family(shown.plan_id)
    from plans.plan_showings shown where shown.plan_id = is_shown_as_now.plan order by shown.number desc limit 1)
  from plans.plans p
  where p.id = is_shown_as_now.plan
    and (p.municipality_id = any (access.reach('plan.read', 'municipality')) or p.institution_id = any (access.reach('plan.read', 'institution'))
      or p.class_id = any (access.reach('plan.read', 'class')))
$$;
comment on function plans.is_shown_as_now(uuid) is
  'Whether the family was last shown what the plan says now; null: nothing was shown yet, or the plan is not the actor''s to read';

create function plans.family_plans(pupil uuid)
  returns table (id uuid, status text, school_year text, semester integer, content jsonb, showing integer, shown_at timestamptz,
    leader_given text, leader_family text, answers jsonb, messages jsonb)
  language sql stable security definer set search_path = ''
as $$
  select p.id, p.status, semester.school_year, semester.number,
    case when p.status in ('draft', 'proposed') then shown.content else plans.content_for_family(p.id) end,
    case when p.status in ('draft', 'proposed') then shown.number end, shown.shown_at,
    leader.given_name, leader.family_name,
    coalesce((
      select jsonb_agg(jsonb_build_object(
          'answer', answer.answer, 'means', answer.means, 'toldOn', answer.told_on, 'words', answer.words, 'showing', answer.showing_number)
        order by answer.number desc)
      from plans.plan_agreements answer
      where answer.plan_id = p.id and answer.answer <> 'not_reached'
        and case own.role when 'pupil' then answer.party = 'pupil' else answer.guardian_id = access.actor() end), '[]'),
    coalesce((
      select jsonb_agg(jsonb_build_object(
          'id', said.id, 'mood', said.mood, 'words', said.words, 'saidAt', said.said_at,
          'readBy', reader.given_name || ' ' || reader.family_name)
        order by said.said_at desc)
      from (
        select * from plans.plan_messages mine
        where mine.plan_id = p.id and mine.person_id = access.actor() order by mine.said_at desc limit 20) said
      left join people.persons reader on reader.id = said.read_by), '[]')
  from people.own_pupils() own
  join plans.plans p on p.pupil_id = own.pupil_id
  join institutions.semesters semester on semester.id = p.semester_id
  left join people.persons leader on leader.id = p.started_by
  left join lateral (
    select last.* from plans.plan_showings last where last.plan_id = p.id order by last.number desc limit 1) shown on true
  where own.pupil_id = family_plans.pupil
    and (p.status in ('open', 'evaluated', 'closed', 'continued') or p.status in ('draft', 'proposed') and shown.number is not null)
  order by p.started_at desc
  limit 6
$$;
comment on function plans.family_plans(uuid) is
  'Plans of a pupil as the family reads them: of a draft or a proposal what was shown, of a plan that runs or ran what stands in it, with
   one''s own answers and messages. Only for oneself or the own child';

create function plans.answer_as_family(answer_id uuid, pupil uuid, plan uuid, showing integer, answer text, words text, at timestamptz) returns text
  language plpgsql security definer set search_path = ''
as $$
declare
  target plans.plans;
  who text;
  last integer;
begin
  select p.* into target from plans.plans p where p.id = answer_as_family.plan and p.pupil_id = answer_as_family.pupil for update;
  select own.role into who from people.own_pupils() own where own.pupil_id = target.pupil_id;
  last := (select max(shown.number) from plans.plan_showings shown where shown.plan_id = target.id);
  if who is null or (target.status in ('draft', 'proposed') and last is null) then
    return 'unknown';
  elsif exists (select from plans.plan_agreements a where a.id = answer_id and a.plan_id = target.id and a.recorded_by = access.actor()) then
    return 'present';
  elsif target.status not in ('draft', 'proposed', 'open') then
    return 'over';
  elsif target.status in ('draft', 'proposed') and showing is distinct from last then
    return 'shown-anew';
  end if;
  insert into plans.plan_agreements (id, plan_id, number, party, guardian_id, answer, means, told_on, words, showing_number, recorded_by, recorded_at)
    select answer_id, target.id, coalesce(max(a.number), 0) + 1, who, case who when 'guardian' then access.actor() end, answer_as_family.answer,
      'themselves', access.today(), answer_as_family.words, case when target.status in ('draft', 'proposed') then last end, access.actor(), at
    from plans.plan_agreements a where a.plan_id = target.id;
  update plans.plans p set version = p.version + 1 where p.id = target.id;
  return 'added';
end
$$;
comment on function plans.answer_as_family(uuid, uuid, uuid, integer, text, text, timestamptz) is
  'Adds what the present actor answers as the pupil or as a guardian: to what was shown last, or to the plan that runs. Says what came of it';

create function plans.tell_as_family(message_id uuid, pupil uuid, plan uuid, mood integer, words text, at timestamptz) returns text
  language plpgsql security definer set search_path = ''
as $$
declare
  target plans.plans;
  who text;
begin
  select p.* into target from plans.plans p where p.id = tell_as_family.plan and p.pupil_id = tell_as_family.pupil;
  select own.role into who from people.own_pupils() own where own.pupil_id = target.pupil_id;
  if who is null or target.status in ('draft', 'proposed', 'not_needed', 'exempt') then
    return 'unknown';
  elsif exists (select from plans.plan_messages m where m.id = message_id and m.plan_id = target.id and m.person_id = access.actor()) then
    return 'present';
  elsif target.status <> 'open' then
    return 'over';
  end if;
  insert into plans.plan_messages (id, plan_id, party, person_id, mood, words, said_at)
    values (message_id, target.id, who, access.actor(), tell_as_family.mood, tell_as_family.words, at);
  return 'added';
end
$$;
comment on function plans.tell_as_family(uuid, uuid, uuid, integer, text, timestamptz) is
  'Adds how it goes, in the words of the present actor as the pupil or a guardian; only while the plan runs. Says what came of it';

revoke all on function people.is_guardian(uuid, uuid), people.own_pupils(), plans.content_for_family(uuid), plans.keep_showing(),
  plans.is_shown_as_now(uuid), plans.family_plans(uuid), plans.answer_as_family(uuid, uuid, uuid, integer, text, text, timestamptz),
  plans.tell_as_family(uuid, uuid, uuid, integer, text, timestamptz) from public;
grant execute on function people.own_pupils(), plans.is_shown_as_now(uuid), plans.family_plans(uuid),
  plans.answer_as_family(uuid, uuid, uuid, integer, text, text, timestamptz), plans.tell_as_family(uuid, uuid, uuid, integer, text, timestamptz)
  to pamani_server;
