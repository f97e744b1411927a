-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.rule_names (
  rule text not null,
  number smallint not null,
  name_lv text not null,
  name_en text not null,
  replaced_by uuid not null,
  replaced_at timestamp with time zone not null,
  constraint rule_names_pk PRIMARY KEY (rule, number),
  constraint rule_names_rule FOREIGN KEY (rule) REFERENCES risk.rules(code)
);

comment on table risk.rule_names is 'Earlier names of own rules, each with who replaced it and when; rows are only added';

alter table risk.rule_names enable row level security;

create policy insertable on risk.rule_names for insert to pamani_server
  with check ((EXISTS ( SELECT
   FROM risk.rules rule
  WHERE ((rule.code = rule_names.rule) AND (((rule.institution_id IS NULL) AND (rule.municipality_id = ANY (( SELECT access.reach('rule.write'::text, 'municipality'::text) AS reach)::uuid[]))) OR (rule.institution_id = ANY (( SELECT access.reach('rule.write'::text, 'institution'::text) AS reach)::uuid[])))))));
create policy readable on risk.rule_names for select to pamani_server
  using (true);

grant insert, select on risk.rule_names to pamani_server;
