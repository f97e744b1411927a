-- What pupil and family say changes while a plan runs: their answers are written down then too, beside the earlier ones.
drop policy in_own_name on plans.plan_agreements;
create policy in_own_name on plans.plan_agreements as restrictive for insert to pamani_server
  with check (
    recorded_by = access.actor() and means is distinct from 'themselves'
    and exists (
      select from plans.plans parent where parent.id = plan_id and parent.status in ('draft', 'open')
        and (guardian_id is null or exists (
          select from people.guardianships tie where tie.pupil_id = parent.pupil_id and tie.person_id = guardian_id))));
comment on table plans.plan_agreements is
  'What pupil and guardians answered to a draft, or while the plan runs. The server may insert and read, never change: the latest answer of each holds';
