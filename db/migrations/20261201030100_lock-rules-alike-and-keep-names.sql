-- One owner has one rule of the same numbers, level and grades at a time: what a version says is kept beside it, so that an index can refuse a second one.
alter table risk.rule_versions
  add column owner_id uuid,
  add column says text not null default '';
comment on column risk.rule_versions.owner_id is
  'School or municipality of an own rule, kept by a trigger; null: the state, or a rule as another one that was there before this was refused';
comment on column risk.rule_versions.says is 'Kind, numbers, level and grades in one text, kept by a trigger: of one owner two that say the same never hold on one day';

create function risk.keep_what_version_says() returns trigger language plpgsql as $$
begin
  select coalesce(rule.institution_id, rule.municipality_id),
    concat_ws(' ', rule.kind, new.thresholds::text, new.level, new.grade_from, new.grade_to)
  into new.owner_id, new.says
  from risk.rules rule where rule.code = new.rule;
  return new;
end $$;
revoke execute on function risk.keep_what_version_says() from public;
create trigger keep_what_version_says before insert on risk.rule_versions
  for each row execute function risk.keep_what_version_says();

update risk.rule_versions version
set owner_id = coalesce(rule.institution_id, rule.municipality_id),
  says = concat_ws(' ', rule.kind, version.thresholds::text, version.level, version.grade_from, version.grade_to)
from risk.rules rule where rule.code = version.rule;
update risk.rule_versions version set owner_id = null
where exists (
  select from risk.rule_versions other
  where other.owner_id = version.owner_id and other.says = version.says and other.id < version.id
    and daterange(other.valid_from, other.valid_until + 1) && daterange(version.valid_from, version.valid_until + 1));
alter table risk.rule_versions
  add constraint rule_versions_no_two_alike exclude using gist (
    owner_id with =, says with =, daterange(valid_from, valid_until + 1) with &&);

-- A name can be put right; what a rule was called before is kept.
create table risk.rule_names (
  rule text not null,
  number smallint not null,
  name_lv text not null,
  name_en text not null,
  replaced_by uuid not null,
  replaced_at timestamptz not null,
  constraint rule_names_pk primary key (rule, number),
  constraint rule_names_rule foreign key (rule) references risk.rules (code)
);
comment on table risk.rule_names is 'Earlier names of own rules, each with who replaced it and when; rows are only added';
alter table risk.rule_names enable row level security;
create policy readable on risk.rule_names for select to pamani_server using (true);
create policy insertable on risk.rule_names for insert to pamani_server with check (
  exists (select from risk.rules rule where rule.code = rule_names.rule and (
    (rule.institution_id is null and rule.municipality_id = any ((select access.reach('rule.write', 'municipality'))::uuid[]))
    or rule.institution_id = any ((select access.reach('rule.write', 'institution'))::uuid[]))));
grant select, insert on risk.rule_names to pamani_server;
create policy renamable on risk.rules for update to pamani_server using (
  evidence = 'own' and (
    (institution_id is null and municipality_id = any ((select access.reach('rule.write', 'municipality'))::uuid[]))
    or institution_id = any ((select access.reach('rule.write', 'institution'))::uuid[])));
grant update (name_lv, name_en) on risk.rules to pamani_server;
