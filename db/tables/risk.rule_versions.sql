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
  constraint rule_versions_pk PRIMARY KEY (id),
  constraint rule_versions_version UNIQUE (rule, version),
  constraint rule_versions_one_at_a_time EXCLUDE USING gist (rule WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&),
  constraint rule_versions_rule FOREIGN KEY (rule) REFERENCES risk.rules(code),
  constraint rule_versions_level_known CHECK ((level = ANY (ARRAY['attention'::text, 'support'::text, 'urgent'::text])))
);

comment on table risk.rule_versions is 'A rule as it held in a period; a flag keeps the version that raised it';
comment on column risk.rule_versions.thresholds is 'Numbers of the rule; shape by rule in src/notice/risk/domain/rules.ts';

grant select on risk.rule_versions to pamani_reports;
grant select on risk.rule_versions to pamani_server;
