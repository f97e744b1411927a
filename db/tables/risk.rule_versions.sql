-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.rule_versions (
  id uuid not null,
  rule text not null,
  version smallint not null,
  level text not null,
  thresholds jsonb not null,
  source_lv text not null,
  source_en text not null,
  valid_from date not null,
  valid_until date,
  grade_from smallint,
  grade_to smallint,
  reason text not null default ''::text,
  decided_by uuid,
  decided_at timestamp with time zone,
  applied_at timestamp with time zone,
  retired_at timestamp with time zone,
  owner_id uuid,
  says text not null default ''::text,
  constraint rule_versions_pk PRIMARY KEY (id),
  constraint rule_versions_version UNIQUE (rule, version),
  constraint rule_versions_no_two_alike EXCLUDE USING gist (owner_id WITH =, says WITH =, daterange(valid_from, (valid_until + 1)) WITH &&),
  constraint rule_versions_one_at_a_time EXCLUDE USING gist (rule WITH =, daterange(valid_from, (valid_until + 1)) WITH &&),
  constraint rule_versions_rule FOREIGN KEY (rule) REFERENCES risk.rules(code),
  constraint rule_versions_days_ordered CHECK (((valid_until IS NULL) OR (valid_until >= (valid_from - 1)))),
  constraint rule_versions_grades_ordered CHECK ((((grade_from IS NULL) = (grade_to IS NULL)) AND (grade_from <= grade_to))),
  constraint rule_versions_level_known CHECK ((level = ANY (ARRAY['attention'::text, 'support'::text, 'urgent'::text])))
);

comment on table risk.rule_versions is 'A rule as it held in a period; a flag keeps the version that raised it';
comment on column risk.rule_versions.thresholds is 'Numbers of the rule; shape by rule in src/notice/risk/domain/rules.ts';
comment on column risk.rule_versions.grade_from is 'Lowest grade for which it holds; null: every grade. 13 to 16 are vocational courses';
comment on column risk.rule_versions.applied_at is 'When flags were first computed by it; null: its day has not come';
comment on column risk.rule_versions.retired_at is 'When unanswered flags of an ended rule were withdrawn';
comment on column risk.rule_versions.owner_id is 'School or municipality of an own rule, kept by a trigger; null: the state, or a rule as another one that was there before this was refused';
comment on column risk.rule_versions.says is 'Kind, numbers, level and grades in one text, kept by a trigger: of one owner two that say the same never hold on one day';

CREATE INDEX rule_versions_due ON risk.rule_versions USING btree (valid_from) WHERE (applied_at IS NULL);

CREATE TRIGGER keep_what_version_says BEFORE INSERT ON risk.rule_versions FOR EACH ROW EXECUTE FUNCTION risk.keep_what_version_says();

alter table risk.rule_versions enable row level security;

create policy insertable on risk.rule_versions for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM risk.rules rule
  WHERE ((rule.code = rule_versions.rule) AND ((rule.municipality_id = ANY (( SELECT access.reach('rule.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (rule.institution_id = ANY (( SELECT access.reach('rule.write'::text, 'institution'::text) AS reach)::uuid[])))))));
create policy readable on risk.rule_versions for select to pamani_server
  using (true);
create policy updatable on risk.rule_versions for update to pamani_server
  using ((( SELECT access.reaches_country('flag.write'::text) AS reaches_country) OR (EXISTS ( SELECT
   FROM risk.rules rule
  WHERE ((rule.code = rule_versions.rule) AND ((rule.municipality_id = ANY (( SELECT access.reach('rule.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (rule.institution_id = ANY (( SELECT access.reach('rule.write'::text, 'institution'::text) AS reach)::uuid[]))))))));

grant select on risk.rule_versions to pamani_reports;
grant insert, select on risk.rule_versions to pamani_server;
grant update (valid_until, applied_at, retired_at) on risk.rule_versions to pamani_server;
