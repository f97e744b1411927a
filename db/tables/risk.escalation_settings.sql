-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.escalation_settings (
  id uuid not null,
  municipality_id uuid,
  institution_id uuid,
  days jsonb not null,
  reason text not null,
  set_by uuid,
  set_at timestamp with time zone not null,
  constraint escalation_settings_pk PRIMARY KEY (id),
  constraint escalation_settings_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint escalation_settings_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint escalation_settings_school_in_municipality CHECK (((institution_id IS NULL) OR (municipality_id IS NOT NULL)))
);

comment on table risk.escalation_settings is 'After how many whole days without an answer a flag passes on, by level; of each owner the latest row holds, rows are only added';
comment on column risk.escalation_settings.municipality_id is 'Municipality of the owner; null: what holds in the country unless a municipality sets otherwise';
comment on column risk.escalation_settings.institution_id is 'School that owns it: it can only shorten; null: the municipality or the country';
comment on column risk.escalation_settings.days is 'Per level {"team": 7, "municipality": 14}: more whole days than that';
comment on column risk.escalation_settings.set_by is 'Null: came with the product';

CREATE INDEX escalation_settings_latest ON risk.escalation_settings USING btree (municipality_id, institution_id, set_at DESC);

alter table risk.escalation_settings enable row level security;

create policy insertable on risk.escalation_settings for insert to pamani_server
  with check ((((institution_id IS NULL) AND (municipality_id = ANY (( SELECT access.reach('rule.write'::text, 'municipality'::text) AS reach)::uuid[]))) OR (institution_id = ANY (( SELECT access.reach('rule.write'::text, 'institution'::text) AS reach)::uuid[]))));
create policy readable on risk.escalation_settings for select to pamani_server
  using (true);

grant select on risk.escalation_settings to pamani_reports;
grant insert, select on risk.escalation_settings to pamani_server;
