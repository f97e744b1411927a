-- "Passed on" to a colleague here is an answer until the colleague has given one: it asks the colleague, and after a time everybody
-- who may answer. Without this a pupil who was passed on would be forgotten by both.
alter table risk.flag_answers add column referred_to uuid;
alter table risk.flag_answers
  add constraint flag_answers_receiver foreign key (referred_to) references people.persons (id),
  add constraint flag_answers_only_referred check (referred_to is null or kind = 'referred');
comment on column risk.flag_answers.referred_to is 'The colleague at the school to whom the pupil was passed on; null: to somebody outside, told in note';
grant insert (referred_to) on risk.flag_answers to pamani_server;

alter table risk.flags add column referred_to uuid, add column referred_at timestamptz;
comment on column risk.flags.referred_to is
  'The colleague to whom the last answer passes it on; null: it does not. Kept by the trigger on risk.flag_answers; the server may not write it';
comment on column risk.flags.referred_at is 'When it was passed on to referred_to';
create index flags_referred on risk.flags (referred_to, referred_at) where referred_to is not null and withdrawn_at is null;

create or replace function risk.mark_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update risk.flags f
    set answered_at = least(f.answered_at, new.answered_at), watched_until = new.until_date, referred_to = new.referred_to,
      referred_at = case when new.referred_to is not null then new.answered_at end
    where f.id = new.flag_id;
  return null;
end
$$;
comment on function risk.mark_answered() is 'The first answer stops the clock; the last one says until when it watches, and to whom it passes on';

create function risk.who_answers(pupil_id uuid)
  returns table (person_id uuid, given_name text, family_name text)
  language sql stable security definer set search_path = ''
as $$
  select distinct person.id, person.given_name, person.family_name
  from people.pupils pupil
  cross join lateral (values ('institution', pupil.institution_id), ('class', pupil.class_id), ('pupil', pupil.id)) as place (kind, id)
  join access.grants held on held.scope_id = place.id and held.scope_kind = place.kind
  join people.persons person on person.id = held.person_id
  where pupil.id = $1
    and (pupil.municipality_id = any (access.reach('flag.answer', 'municipality'))
      or pupil.institution_id = any (access.reach('flag.answer', 'institution'))
      or pupil.class_id = any (access.reach('flag.answer', 'class'))
      or pupil.id = any (access.reach('flag.answer', 'pupil')))
    and person.id <> access.actor()
    and exists (select from access.role_capabilities can where can.role = held.role and can.capability = 'flag.answer')
    and held.revoked_at is null
    and held.valid_from <= access.today()
    and (held.valid_until is null or held.valid_until >= access.today())
$$;
comment on function risk.who_answers(uuid) is
  'Colleagues who may answer for this pupil today, for whoever may too: they can be passed the pupil on to';
revoke all on function risk.who_answers(uuid) from public;
grant execute on function risk.who_answers(uuid) to pamani_server;

create policy to_whoever_answers on risk.flag_answers as restrictive for insert to pamani_server
  with check (
    referred_to is null
    or referred_to in (
      select who.person_id from risk.flags flag cross join lateral risk.who_answers(flag.pupil_id) who where flag.id = flag_id));

create or replace function people.move_flags(kept people.pupils, absorbed uuid) returns void
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
          where last.flag_id = holds.id order by last.answered_at desc, last.id desc limit 1), holds.watched_until),
        (referred_to, referred_at) = (
          select last.referred_to, case when last.referred_to is not null then last.answered_at end from risk.flag_answers last
          where last.flag_id = holds.id order by last.answered_at desc, last.id desc limit 1)
      from risk.flags other
      where holds.id = case when pair.kept_holds then pair.k_id else pair.a_id end
        and other.id = case when pair.kept_holds then pair.a_id else pair.k_id end;
  end loop;
  perform people.move_rows('risk.flags', kept, absorbed);
end
$$;

