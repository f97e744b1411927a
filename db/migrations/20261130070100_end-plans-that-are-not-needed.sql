-- A plan that turns out not to be needed, or from which the pupil is exempt, ends with a reason before it runs: no baseline, no outcome.
alter table plans.plans drop constraint plans_status_known, drop constraint plans_opened_whole, drop constraint plans_opened_with_period;
alter table plans.plans
  add constraint plans_status_known check (status in ('draft', 'proposed', 'open', 'evaluated', 'not_needed', 'exempt')),
  add constraint plans_opened_whole
    check ((status in ('draft', 'proposed', 'not_needed', 'exempt')) = (opened_at is null) and (opened_at is null) = (opened_by is null)),
  add constraint plans_opened_with_period
    check (status in ('draft', 'not_needed', 'exempt') or (starts_on is not null and ends_on >= starts_on));

alter table plans.plan_steps drop constraint plan_steps_kind_known, drop constraint plan_steps_remark_given;
alter table plans.plan_steps
  add constraint plan_steps_kind_known check (kind in ('proposed', 'taken_back', 'returned', 'not_needed', 'exempt')),
  add constraint plan_steps_remark_given check (kind in ('proposed', 'taken_back') or remark <> '');
comment on table plans.plan_steps is
  'Proposals of a plan for approval, taken back or returned with a remark, and its end without running. The server may insert and read, never change';

drop policy not_evaluated on plans.plans;
create policy not_ended on plans.plans as restrictive for update to pamani_server
  using (status not in ('evaluated', 'not_needed', 'exempt')) with check (true);

drop policy in_own_name on plans.plan_steps;
create policy in_own_name on plans.plan_steps as restrictive for insert to pamani_server
  with check (
    taken_by = access.actor()
    and exists (
      select from plans.plans parent where parent.id = plan_id and case kind
        when 'proposed' then parent.status = 'draft'
        when 'taken_back' then parent.status = 'proposed' and plans.last_step_is(parent.id, '{proposed}', access.actor())
        when 'returned' then parent.status = 'proposed' and plans.may_approve_at(parent.municipality_id, parent.institution_id, parent.class_id)
        else parent.status in ('draft', 'proposed') end));

create or replace function plans.guard_life() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  step text := old.status || ' to ' || new.status;
begin
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
  elsif step <> 'open to evaluated' then
    raise insufficient_privilege using message = format('a plan does not go from %s', step);
  end if;
  return new;
end
$$;
