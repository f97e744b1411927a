-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.rules (
  code text not null,
  name_lv text not null,
  name_en text not null,
  kind text not null,
  evidence text not null default 'own'::text,
  text_lv text not null default ''::text,
  text_en text not null default ''::text,
  municipality_id uuid,
  institution_id uuid,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  derived_from text,
  constraint rules_pk PRIMARY KEY (code),
  constraint rules_derived_from FOREIGN KEY (derived_from) REFERENCES risk.rules(code),
  constraint rules_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint rules_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint rules_evidence_known CHECK ((evidence = ANY (ARRAY['statutory'::text, 'handbook'::text, 'foreign'::text, 'own'::text]))),
  constraint rules_kind_known CHECK ((kind = ANY (ARRAY['unexcused-lessons'::text, 'unexcused-days'::text, 'low-marks'::text, 'chronic-absence'::text, 'failing-subjects'::text, 'absence-trend'::text, 'transition'::text, 'behaviour'::text, 'absence-cause'::text, 'absence-run'::text, 'low-levels'::text, 'falling-marks'::text]))),
  constraint rules_owned CHECK (((evidence = 'own'::text) = (municipality_id IS NOT NULL)))
);

comment on table risk.rules is 'What raises a flag; a rule of a school or municipality holds for its pupils, beside those of the state';
comment on column risk.rules.kind is 'Inputs and numbers that the rule knows, see src/notice/risk/contract/rule.ts';
comment on column risk.rules.evidence is 'statutory: a regulation; handbook: the handbook of 2023; foreign: offered, holds nowhere by itself; own: decided by its owner';
comment on column risk.rules.municipality_id is 'Municipality of the owner; null: the state';
comment on column risk.rules.institution_id is 'School that owns it; null with a municipality: the municipality';
comment on column risk.rules.derived_from is 'Rule of the state, or offered one, from which its owner began; null: from none. Its evidence stays told';

alter table risk.rules enable row level security;

create policy insertable on risk.rules for insert to pamani_server
  with check (((evidence = 'own'::text) AND ((municipality_id = ANY (( SELECT access.reach('rule.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('rule.write'::text, 'institution'::text) AS reach)::uuid[])))));
create policy readable on risk.rules for select to pamani_server
  using (true);
create policy renamable on risk.rules for update to pamani_server
  using (((evidence = 'own'::text) AND (((institution_id IS NULL) AND (municipality_id = ANY (( SELECT access.reach('rule.write'::text, 'municipality'::text) AS reach)::uuid[]))) OR (institution_id = ANY (( SELECT access.reach('rule.write'::text, 'institution'::text) AS reach)::uuid[])))));

grant select on risk.rules to pamani_reports;
grant insert, select on risk.rules to pamani_server;
grant update (name_lv, name_en) on risk.rules to pamani_server;
