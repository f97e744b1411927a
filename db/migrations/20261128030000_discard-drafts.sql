-- Whoever began an assessment or a plan may give its draft up; what was in it goes with it. Nothing else is ever deleted.
alter table risk.assessment_answers drop constraint assessment_answers_assessment;
alter table risk.assessment_answers add constraint assessment_answers_assessment
  foreign key (assessment_id) references risk.assessments (id) on delete cascade;
alter table risk.assessment_texts drop constraint assessment_texts_assessment;
alter table risk.assessment_texts add constraint assessment_texts_assessment
  foreign key (assessment_id) references risk.assessments (id) on delete cascade;

alter table plans.plan_risks drop constraint plan_risks_plan;
alter table plans.plan_risks add constraint plan_risks_plan
  foreign key (plan_id) references plans.plans (id) on delete cascade;
alter table plans.plan_measures drop constraint plan_measures_plan;
alter table plans.plan_measures add constraint plan_measures_plan
  foreign key (plan_id) references plans.plans (id) on delete cascade;
alter table plans.plan_risk_measures drop constraint plan_risk_measures_plan;
alter table plans.plan_risk_measures add constraint plan_risk_measures_plan
  foreign key (plan_id) references plans.plans (id) on delete cascade;
alter table plans.field_versions drop constraint field_versions_plan;
alter table plans.field_versions add constraint field_versions_plan
  foreign key (plan_id) references plans.plans (id) on delete cascade;
create index plan_risk_measures_of_plan on plans.plan_risk_measures (plan_id);

create function plans.others_wrote(plan uuid) returns boolean
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
$$;
comment on function plans.others_wrote(uuid) is
  'Whether somebody else has something in the draft that they have not taken out themselves. As the owner: a policy of plans.plans may not read what asks plans.plans';
revoke all on routine plans.others_wrote(uuid) from public;
grant execute on function plans.others_wrote(uuid) to pamani_server;

create policy own_draft on risk.assessments as restrictive for delete to pamani_server
  using (started_by = access.actor() and status = 'draft');
create policy own_draft on plans.plans as restrictive for delete to pamani_server
  using (started_by = access.actor() and status = 'draft' and not plans.others_wrote(id));

-- The rows below go through the foreign key, which asks neither grant nor policy: they have no right of deletion of their own.
grant delete on risk.assessments, plans.plans to pamani_server;
