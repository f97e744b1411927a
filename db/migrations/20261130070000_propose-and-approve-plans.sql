-- The life of a plan before it runs: what pupil and guardians answered, a proposal, and an approval by somebody who has no part in it.
alter table plans.plans drop constraint plans_status_known, drop constraint plans_opened_whole, drop constraint plans_opened_with_period;
alter table plans.plans
  add constraint plans_status_known check (status in ('draft', 'proposed', 'open', 'evaluated')),
  add constraint plans_opened_whole
    check ((status in ('draft', 'proposed')) = (opened_at is null) and (opened_at is null) = (opened_by is null)),
  add constraint plans_opened_with_period check (status = 'draft' or (starts_on is not null and ends_on >= starts_on));

-- Else a returned proposal would meet a second draft of the same person.
drop index plans.plans_one_live_draft;
create unique index plans_one_live_draft on plans.plans (pupil_id, semester_id, started_by) where status in ('draft', 'proposed');
create index plans_proposed on plans.plans (institution_id) where status = 'proposed';

drop trigger keep_origin_at_opening on plans.plans;
create trigger keep_origin_at_opening before update of status on plans.plans for each row
  when (old.status = 'proposed' and new.status = 'open') execute function plans.keep_origin();

-- Who adds a risk or a measure has a part in the plan, also without a word of their own in it.
alter table plans.plan_risks add column added_by uuid;
alter table plans.plan_risks alter column added_by set default access.actor();
alter table plans.plan_measures add column added_by uuid;
alter table plans.plan_measures alter column added_by set default access.actor();
comment on column plans.plan_risks.added_by is 'Null: added before this was kept';
comment on column plans.plan_measures.added_by is 'Null: added before this was kept';

create table plans.plan_agreements (
  id uuid not null,
  plan_id uuid not null,
  number integer not null,
  party text not null,
  guardian_id uuid,
  answer text not null,
  means text,
  told_on date not null,
  words text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint plan_agreements_pk primary key (id),
  constraint plan_agreements_in_order unique (plan_id, number),
  constraint plan_agreements_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_agreements_guardian foreign key (guardian_id) references people.persons (id),
  constraint plan_agreements_party_known check (party in ('pupil', 'guardian') and (party = 'guardian' or guardian_id is null)),
  constraint plan_agreements_answer_known check (answer in ('acknowledged', 'refused', 'not_reached')),
  constraint plan_agreements_means_known check (means in ('in_person', 'phone', 'writing', 'themselves')),
  constraint plan_agreements_means_given check ((answer = 'not_reached') = (means is null)),
  constraint plan_agreements_reason_given check (answer = 'acknowledged' or words <> '')
);
comment on table plans.plan_agreements is
  'What pupil and guardians answered to a draft. The server may insert and read, never change: the latest answer of each holds';
comment on column plans.plan_agreements.guardian_id is 'Null with party guardian: somebody of the family who is not in the register';
comment on column plans.plan_agreements.words is 'Refused: the reason. Not reached: what was tried. Acknowledged: what was said, may be empty';
comment on column plans.plan_agreements.means is 'How it was told; themselves: answered by their own sign-in';
comment on column plans.plan_agreements.number is 'Counts the answers to one plan';

create table plans.plan_steps (
  plan_id uuid not null,
  number integer not null,
  kind text not null,
  remark text not null default '',
  taken_by uuid not null,
  taken_at timestamptz not null,
  constraint plan_steps_pk primary key (plan_id, number),
  constraint plan_steps_plan foreign key (plan_id) references plans.plans (id) on delete cascade,
  constraint plan_steps_kind_known check (kind in ('proposed', 'taken_back', 'returned')),
  constraint plan_steps_remark_given check (kind <> 'returned' or remark <> '')
);
comment on table plans.plan_steps is
  'Proposals of a plan for approval, taken back or returned with a remark. The server may insert and read, never change';
comment on column plans.plan_steps.number is 'Counts the steps of one plan';

call access.protect_by_parent('plans.plan_agreements', 'plans.plans', 'plan_id', 'plan.write');
call access.protect_by_parent('plans.plan_steps', 'plans.plans', 'plan_id', 'plan.write');
grant select, insert on plans.plan_agreements, plans.plan_steps to pamani_server;

create function plans.has_part_in(plan uuid, person uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from plans.plans p where p.id = has_part_in.plan and p.started_by = person)
    or exists (select from plans.plan_steps s where s.plan_id = has_part_in.plan and s.kind = 'proposed' and s.taken_by = person)
    or exists (select from plans.field_versions v where v.plan_id = has_part_in.plan and v.saved_by = person)
    or exists (select from plans.plan_agreements a where a.plan_id = has_part_in.plan and a.recorded_by = person)
    or exists (select from plans.plan_risks r where r.plan_id = has_part_in.plan and r.added_by = person)
    or exists (select from plans.plan_measures m where m.plan_id = has_part_in.plan and m.added_by = person)
$$;
comment on function plans.has_part_in(uuid, uuid) is
  'Whether the person began the plan, proposed it, or put anything into it: such a person does not approve it';

create function plans.last_step_is(plan uuid, kinds text[], actor uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select coalesce((
    select s.kind = any (kinds) and (actor is null or s.taken_by = actor)
    from plans.plan_steps s where s.plan_id = last_step_is.plan order by s.number desc limit 1), false)
$$;
comment on function plans.last_step_is(uuid, text[], uuid) is 'Whether the last step of the plan is one of these, and, where an actor is given, theirs';

create function plans.may_approve_at(municipality uuid, institution uuid, class uuid) returns boolean
  language sql stable set search_path = ''
as $$
  select municipality = any (access.reach('plan.approve', 'municipality')) or institution = any (access.reach('plan.approve', 'institution'))
    or class = any (access.reach('plan.approve', 'class'))
$$;
comment on function plans.may_approve_at(uuid, uuid, uuid) is 'Whether the actor approves plans at this place';

-- States, a second time: what the server may not do, whatever its code says. A proposed plan stands still.
create function plans.guard_life() returns trigger
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
comment on function plans.guard_life() is 'The states of a plan and who leads from one to the next; also for the owner';
create trigger guard_life before update on plans.plans for each row execute function plans.guard_life();

create policy begins_as_draft on plans.plans as restrictive for insert to pamani_server
  with check (status = 'draft' and started_by = access.actor());

do $$
declare
  target text;
  written text := 'exists (select from plans.plans parent where parent.id = plan_id and parent.status in (''draft'', ''open''))';
begin
  foreach target in array array['plan_risks', 'plan_measures', 'plan_risk_measures', 'field_versions'] loop
    execute format('drop policy insert_living on plans.%1$I; drop policy update_living on plans.%1$I; drop policy delete_living on plans.%1$I', target);
    execute format('create policy insert_living on plans.%I as restrictive for insert to pamani_server with check (%s)', target, written);
    execute format('create policy update_living on plans.%I as restrictive for update to pamani_server using (%s)', target, written);
    execute format('create policy delete_living on plans.%I as restrictive for delete to pamani_server using (%s)', target, written);
  end loop;
end
$$;

drop policy at_opening on plans.plan_baselines;
create policy at_opening on plans.plan_baselines as restrictive for insert to pamani_server
  with check (
    exists (
      select from plans.plans parent where parent.id = plan_id and parent.status = 'proposed'
        and plans.may_approve_at(parent.municipality_id, parent.institution_id, parent.class_id))
    and not plans.has_part_in(plan_id, access.actor()));

create policy in_own_name on plans.plan_agreements as restrictive for insert to pamani_server
  with check (
    recorded_by = access.actor() and means is distinct from 'themselves'
    and exists (
      select from plans.plans parent where parent.id = plan_id and parent.status = 'draft'
        and (guardian_id is null or exists (
          select from people.guardianships tie where tie.pupil_id = parent.pupil_id and tie.person_id = guardian_id))));

create policy in_own_name on plans.plan_steps as restrictive for insert to pamani_server
  with check (
    taken_by = access.actor()
    and exists (
      select from plans.plans parent where parent.id = plan_id and case kind
        when 'proposed' then parent.status = 'draft'
        when 'taken_back' then parent.status = 'proposed' and plans.last_step_is(parent.id, '{proposed}', access.actor())
        else parent.status = 'proposed' and plans.may_approve_at(parent.municipality_id, parent.institution_id, parent.class_id) end));

-- What a colleague wrote down of a family is theirs, like any text: such a draft is not discarded.
create or replace function plans.others_wrote(plan uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (
    select from plans.field_versions saved
    where saved.plan_id = others_wrote.plan
      and saved.saved_by <> access.actor()
      and saved.value not in ('null'::jsonb, '""'::jsonb)
      and not exists (
        select from plans.field_versions later
        where later.plan_id = saved.plan_id and later.subject_id = saved.subject_id and later.field = saved.field
          and later.saved_by = saved.saved_by and later.version > saved.version))
    or exists (
      select from plans.plan_agreements answer where answer.plan_id = others_wrote.plan and answer.recorded_by <> access.actor())
$$;

revoke all on routine plans.has_part_in(uuid, uuid), plans.last_step_is(uuid, text[], uuid), plans.may_approve_at(uuid, uuid, uuid),
  plans.guard_life() from public;
grant execute on function plans.has_part_in(uuid, uuid), plans.last_step_is(uuid, text[], uuid), plans.may_approve_at(uuid, uuid, uuid) to pamani_server;

-- Two plans that wait of the same person are one too many, whether drafts or proposals.
do $$
declare
  written text := pg_get_functiondef('people.merge_pupils(jsonb)'::regprocedure);
  changed text := replace(replace(written, 'a.started_by = k.started_by and a.status = ''draft''', 'a.started_by = k.started_by and a.status in (''draft'', ''proposed'')'),
    'where k.pupil_id = kept.id and k.status = ''draft'')', 'where k.pupil_id = kept.id and k.status in (''draft'', ''proposed''))');
begin
  if changed not like '%''proposed''%''proposed''%' then
    raise exception 'the merge of pupils asks no more for two drafts as it did';
  end if;
  execute changed;
end
$$;
