-- Rules are data: a kind knows its inputs, a rule has an owner, a version its numbers, its grades and who decided. Statutory and
-- handbook rules belong to the state; a school or a municipality adds its own beside them.
alter table risk.rules
  add column kind text,
  add column evidence text not null default 'own',
  add column text_lv text not null default '',
  add column text_en text not null default '',
  add column municipality_id uuid,
  add column institution_id uuid,
  add column created_by uuid,
  add column created_at timestamptz not null default now();
update risk.rules set kind = code, evidence = case code when 'unexcused-lessons' then 'statutory' else 'handbook' end;
update risk.rules set
  text_lv = 'Skolai ir pienākums noskaidrot iemeslu un rīkoties, ja neattaisnoto stundu ir vairāk.',
  text_en = 'With more unexcused lessons the school has to find out why and to act.'
where code = 'unexcused-lessons';
update risk.rules set
  text_lv = 'Zemi vērtējumi trijos vai vairāk mācību priekšmetos ir augsts risks.',
  text_en = 'Low marks in three or more subjects are a high risk.'
where code = 'low-marks';
alter table risk.rules
  alter column kind set not null,
  add constraint rules_kind_known check (kind in ('unexcused-lessons', 'low-marks')),
  add constraint rules_evidence_known check (evidence in ('statutory', 'handbook', 'own')),
  add constraint rules_owned check ((evidence = 'own') = (municipality_id is not null)),
  add constraint rules_municipality foreign key (municipality_id) references institutions.municipalities (id),
  add constraint rules_institution foreign key (institution_id) references institutions.institutions (id);
comment on table risk.rules is 'What raises a flag; a rule of a school or municipality holds for its pupils, beside those of the state';
comment on column risk.rules.kind is 'Inputs and numbers that the rule knows, see src/notice/risk/contract/rule.ts';
comment on column risk.rules.evidence is 'statutory: a regulation; handbook: the handbook of 2023; own: decided by its owner';
comment on column risk.rules.municipality_id is 'Municipality of the owner; null: the state';
comment on column risk.rules.institution_id is 'School that owns it; null with a municipality: the municipality';

alter table risk.rule_versions
  add column grade_from smallint,
  add column grade_to smallint,
  add column reason text not null default '',
  add column decided_by uuid,
  add column decided_at timestamptz,
  add column applied_at timestamptz,
  add column retired_at timestamptz,
  add constraint rule_versions_grades_ordered check ((grade_from is null) = (grade_to is null) and grade_from <= grade_to),
  add constraint rule_versions_days_ordered check (valid_until is null or valid_until >= valid_from);
update risk.rule_versions set applied_at = now();
comment on column risk.rule_versions.grade_from is 'Lowest grade for which it holds; null: every grade. 13 to 16 are vocational courses';
comment on column risk.rule_versions.applied_at is 'When flags were first computed by it; null: its day has not come';
comment on column risk.rule_versions.retired_at is 'When unanswered flags of an ended rule were withdrawn';
create index rule_versions_due on risk.rule_versions (valid_from) where applied_at is null; -- what has to be put into force

alter table risk.rules enable row level security;
create policy readable on risk.rules for select to pamani_server using (true);
create policy insertable on risk.rules for insert to pamani_server with check (
  evidence = 'own' and (
    municipality_id = any ((select access.reach('rule.write', 'municipality'))::uuid[])
    or institution_id = any ((select access.reach('rule.write', 'institution'))::uuid[])));
alter table risk.rule_versions enable row level security;
create policy readable on risk.rule_versions for select to pamani_server using (true);
create policy insertable on risk.rule_versions for insert to pamani_server with check (
  exists (select from risk.rules rule where rule.code = rule_versions.rule and (
    rule.municipality_id = any ((select access.reach('rule.write', 'municipality'))::uuid[])
    or rule.institution_id = any ((select access.reach('rule.write', 'institution'))::uuid[]))));
create policy updatable on risk.rule_versions for update to pamani_server using (
  (select access.reaches_country('flag.write'))
  or exists (select from risk.rules rule where rule.code = rule_versions.rule and (
    rule.municipality_id = any ((select access.reach('rule.write', 'municipality'))::uuid[])
    or rule.institution_id = any ((select access.reach('rule.write', 'institution'))::uuid[]))));
grant insert on risk.rules, risk.rule_versions to pamani_server;
grant update (valid_until, applied_at, retired_at) on risk.rule_versions to pamani_server;
