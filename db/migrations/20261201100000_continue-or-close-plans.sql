-- What follows an evaluation: the plan is closed, with a reason, or goes on in a later semester as a plan of its own.
alter table plans.plans add column continues_plan_id uuid;
alter table plans.plans drop constraint plans_status_known, drop constraint plans_evaluated_whole;
alter table plans.plans
  add constraint plans_continues foreign key (continues_plan_id) references plans.plans (id),
  add constraint plans_status_known
    check (status in ('draft', 'proposed', 'open', 'evaluated', 'closed', 'continued', 'not_needed', 'exempt')),
  add constraint plans_evaluated_whole
    check ((status in ('evaluated', 'closed', 'continued')) = (evaluated_at is not null) and (evaluated_at is null) = (evaluated_by is null));
comment on column plans.plans.continues_plan_id is 'The evaluated plan of the same pupil that this one goes on from; it never changes';
create unique index plans_continued_once on plans.plans (continues_plan_id);
create index plans_to_follow on plans.plans (evaluated_by) where status = 'evaluated'; -- what waits for whoever evaluated
grant insert (continues_plan_id) on plans.plans to pamani_server;

alter table plans.plan_steps drop constraint plan_steps_kind_known, drop constraint plan_steps_remark_given;
alter table plans.plan_steps
  add constraint plan_steps_kind_known
    check (kind in ('proposed', 'taken_back', 'returned', 'not_needed', 'exempt', 'closed', 'continued')),
  add constraint plan_steps_remark_given check (kind in ('proposed', 'taken_back', 'continued') or remark <> '');
comment on table plans.plan_steps is
  'Who led a plan on: proposed, taken back, returned, ended without running, and after its evaluation closed or continued. The server may insert and read, never change';

create function plans.may_continue(plan uuid, pupil uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from plans.plans p where p.id = may_continue.plan and p.pupil_id = may_continue.pupil and p.status = 'evaluated')
$$;
comment on function plans.may_continue(uuid, uuid) is
  'Whether this is an evaluated plan of the pupil that nothing follows yet. As the owner: a policy of plans.plans may not ask plans.plans';
create function plans.is_continued(plan uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from plans.plans p where p.continues_plan_id = is_continued.plan)
$$;
comment on function plans.is_continued(uuid) is 'Whether a later plan goes on from this one';

drop policy begins_as_draft on plans.plans;
create policy begins_as_draft on plans.plans as restrictive for insert to pamani_server
  with check (
    status = 'draft' and started_by = access.actor()
    and (continues_plan_id is null or plans.may_continue(continues_plan_id, pupil_id)));

drop policy not_ended on plans.plans;
create policy not_ended on plans.plans as restrictive for update to pamani_server
  using (status not in ('closed', 'continued', 'not_needed', 'exempt')) with check (true);

-- A draft that goes on from another is ended with a reason: thrown away, it would leave a plan that is continued by nothing.
drop policy own_draft on plans.plans;
create policy own_draft on plans.plans as restrictive for delete to pamani_server
  using (started_by = access.actor() and status = 'draft' and continues_plan_id is null and not plans.others_wrote(id));

drop policy in_own_name on plans.plan_steps;
create policy in_own_name on plans.plan_steps as restrictive for insert to pamani_server
  with check (
    taken_by = access.actor()
    and exists (
      select from plans.plans parent where parent.id = plan_id and case
        when kind = 'proposed' then parent.status = 'draft'
        when kind = 'taken_back' then parent.status = 'proposed' and plans.last_step_is(parent.id, '{proposed}', access.actor())
        when kind = 'returned' then parent.status = 'proposed' and plans.may_approve_at(parent.municipality_id, parent.institution_id, parent.class_id)
        when kind in ('not_needed', 'exempt') then parent.status in ('draft', 'proposed')
        else parent.status = 'evaluated' end));

create or replace function plans.guard_life() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  step text := old.status || ' to ' || new.status;
  -- What follows the pupil, and what counts changes: everything else of an evaluated plan stays.
  movable text[] := '{status,version,pupil_id,municipality_id,institution_id,class_id}';
begin
  if new.continues_plan_id is distinct from old.continues_plan_id then
    raise insufficient_privilege using message = 'what a plan goes on from does not change';
  end if;
  if old.evaluated_at is not null and to_jsonb(old) - movable is distinct from to_jsonb(new) - movable then
    raise insufficient_privilege using message = 'an evaluated plan does not change';
  end if;
  if new.status = old.status then
    if old.status = 'proposed' and row(old.strengths, old.pupil_words, old.guardian_words, old.starts_on, old.ends_on, old.review_on)
      is distinct from row(new.strengths, new.pupil_words, new.guardian_words, new.starts_on, new.ends_on, new.review_on)
    then
      raise insufficient_privilege using message = 'a proposed plan does not change';
    end if;
  elsif step = 'draft to proposed' then
    if not plans.last_step_is(new.id, '{proposed}', access.actor()) then
      raise insufficient_privilege using message = 'a plan is proposed by somebody';
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
  elsif step <> 'open to evaluated' then
    raise insufficient_privilege using message = format('a plan does not go from %s', step);
  end if;
  return new;
end
$$;

revoke all on routine plans.may_continue(uuid, uuid), plans.is_continued(uuid) from public;
grant execute on function plans.may_continue(uuid, uuid), plans.is_continued(uuid) to pamani_server;
