-- A crisis plan: shorter than an individual one, approved at once without waiting for the family, who are told all the same.
alter table plans.plans
  add column kind text not null default 'individual',
  add column happened text not null default '',
  add column told_at_once text not null default '',
  add column without_family text not null default '';
alter table plans.plans
  add constraint plans_kind_known check (kind in ('individual', 'crisis')),
  add constraint plans_crisis_words check (kind = 'crisis' or (happened = '' and told_at_once = '' and without_family = ''));
comment on table plans.plans is
  'Support plan of one pupil: individual (individuālais atbalsta plāns) for one semester, or of a crisis (krīzes situācijas plāns) for days and weeks';
comment on column plans.plans.happened is 'Of a crisis plan: what happened, and what endangers the pupil';
comment on column plans.plans.told_at_once is 'Of a crisis plan: who is told at once, and who calls them';
comment on column plans.plans.without_family is 'Of a crisis plan: why it does not wait for the family';
grant insert (kind, happened, told_at_once, without_family), update (happened, told_at_once, without_family) on plans.plans to pamani_server;

-- A crisis does not wait until the semester's draft is done.
drop index plans.plans_one_live_draft;
create unique index plans_one_live_draft on plans.plans (pupil_id, semester_id, started_by, kind) where status in ('draft', 'proposed');

create function plans.family_was_told(plan uuid, pupil uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from plans.plan_agreements a where a.plan_id = family_was_told.plan and a.party = 'guardian')
    or exists (select from people.pupils p where p.id = family_was_told.pupil and p.born_on <= (family_was_told.at - interval '18 years')::date)
$$;
comment on function plans.family_was_told(uuid, uuid, timestamptz) is
  'Whether an answer of the family stands in the plan, or what was tried to reach them; of a pupil who is of age none is needed';

create or replace function plans.guard_life() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  step text := old.status || ' to ' || new.status;
  -- What follows the pupil, and what counts changes: everything else of an evaluated plan stays.
  movable text[] := '{status,version,pupil_id,municipality_id,institution_id,class_id}';
begin
  if new.kind <> old.kind then
    raise insufficient_privilege using message = 'a plan stays of its kind';
  end if;
  if new.continues_plan_id is distinct from old.continues_plan_id then
    raise insufficient_privilege using message = 'what a plan goes on from does not change';
  end if;
  if old.evaluated_at is not null and to_jsonb(old) - movable is distinct from to_jsonb(new) - movable then
    raise insufficient_privilege using message = 'an evaluated plan does not change';
  end if;
  if new.status = old.status then
    if old.status = 'proposed' and row(old.strengths, old.pupil_words, old.guardian_words, old.starts_on, old.ends_on, old.review_on, old.happened, old.told_at_once, old.without_family)
      is distinct from row(new.strengths, new.pupil_words, new.guardian_words, new.starts_on, new.ends_on, new.review_on, new.happened, new.told_at_once, new.without_family)
    then
      raise insufficient_privilege using message = 'a proposed plan does not change';
    end if;
  elsif step = 'draft to proposed' then
    if not plans.last_step_is(new.id, '{proposed}', access.actor()) then
      raise insufficient_privilege using message = 'a plan is proposed by somebody';
    end if;
    if new.kind = 'crisis' and (new.happened = '' or new.review_on is null or new.review_on not between new.starts_on and new.starts_on + 7) then
      raise insufficient_privilege using message = 'a crisis plan tells what happened, and is looked at within a week';
    end if;
  elsif step = 'proposed to draft' then
    if not plans.last_step_is(new.id, '{taken_back,returned}', access.actor()) then
      raise insufficient_privilege using message = 'a proposal is taken back or returned by somebody';
    end if;
  elsif old.status in ('draft', 'proposed') and new.status in ('not_needed', 'exempt') then
    if not plans.last_step_is(new.id, array[new.status], access.actor()) then
      raise insufficient_privilege using message = 'a plan that is not needed is ended by somebody';
    end if;
  elsif step = 'proposed to open' then
    if plans.has_part_in(new.id, new.opened_by) then
      raise insufficient_privilege using message = 'nobody approves a plan of their own';
    end if;
    if access.actor() is not null
      and (new.opened_by <> access.actor() or not plans.may_approve_at(new.municipality_id, new.institution_id, new.class_id))
    then
      raise insufficient_privilege using message = 'a plan is approved by whoever may';
    end if;
  elsif step in ('evaluated to closed', 'evaluated to continued') then
    if not plans.last_step_is(new.id, array[new.status], access.actor()) then
      raise insufficient_privilege using message = 'what follows an evaluation is said by somebody';
    end if;
    if plans.is_continued(new.id) is distinct from (new.status = 'continued') then
      raise insufficient_privilege using message = 'a plan is continued by another one, or closed';
    end if;
  elsif step = 'open to evaluated' then
    if new.kind = 'crisis' and not plans.family_was_told(new.id, new.pupil_id, new.evaluated_at) then
      raise insufficient_privilege using message = 'a crisis plan does not end before the family was told';
    end if;
  else
    raise insufficient_privilege using message = format('a plan does not go from %s', step);
  end if;
  return new;
end
$$;

revoke all on routine plans.family_was_told(uuid, uuid, timestamptz) from public;
