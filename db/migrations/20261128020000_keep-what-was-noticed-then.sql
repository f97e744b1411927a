-- A flag follows its data; what was known on the day when it was raised stays beside it. Who waits already, waits on under a stronger rule.
alter table risk.flags
  add column noticed_at timestamptz,
  add column noticed_facts jsonb;
update risk.flags set noticed_at = raised_at, noticed_facts = facts;
comment on column risk.flags.raised_at is 'Since when the pupil waits: from the first of the flags that count the same and that nobody had answered';
comment on column risk.flags.noticed_at is 'When this rule noticed it';
comment on column risk.flags.noticed_facts is 'The numbers of that day, with the limit that held; facts are those of now';

alter table risk.flags alter column noticed_at set not null, alter column noticed_facts set not null;
grant insert (team_since, municipality_since, noticed_at, noticed_facts) on risk.flags to pamani_server;

-- A version that is ended on the day on which it began held on no day.
alter table risk.rule_versions
  drop constraint rule_versions_days_ordered,
  drop constraint rule_versions_one_at_a_time,
  add constraint rule_versions_days_ordered check (valid_until is null or valid_until >= valid_from - 1),
  add constraint rule_versions_one_at_a_time exclude using gist (rule with =, daterange(valid_from, valid_until + 1) with &&);
