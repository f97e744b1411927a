-- Goals stand in plans.plan_goals.
alter table plans.plan_risks drop column goal;
comment on table plans.plan_risks is 'A risk that the plan works on, and what became of it';
comment on column plans.field_versions.subject_id is
  'The plan, or the risk, measure or goal of the plan; it stays when that is removed from a draft';
