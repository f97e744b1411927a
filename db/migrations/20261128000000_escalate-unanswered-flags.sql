-- A flag that nobody answers passes on: first to the school's support team, then to the municipality, by dated settings.
create table risk.escalation_settings (
  id uuid not null,
  municipality_id uuid,
  institution_id uuid,
  days jsonb not null,
  reason text not null,
  set_by uuid,
  set_at timestamptz not null,
  constraint escalation_settings_pk primary key (id),
  constraint escalation_settings_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint escalation_settings_institution foreign key (institution_id) references institutions.institutions (id),
  constraint escalation_settings_school_in_municipality check (institution_id is null or municipality_id is not null)
);
comment on table risk.escalation_settings is
  'After how many whole days without an answer a flag passes on, by level; of each owner the latest row holds, rows are only added';
comment on column risk.escalation_settings.municipality_id is 'Municipality of the owner; null: what holds in the country unless a municipality sets otherwise';
comment on column risk.escalation_settings.institution_id is 'School that owns it: it can only shorten; null: the municipality or the country';
comment on column risk.escalation_settings.days is 'Per level {"team": 7, "municipality": 14}: more whole days than that';
comment on column risk.escalation_settings.set_by is 'Null: came with the product';
create index escalation_settings_latest on risk.escalation_settings (municipality_id, institution_id, set_at desc);
insert into risk.escalation_settings (id, days, reason, set_at) values (
  '01a00000-0000-7000-8000-0000000e5c01',
  '{"attention": {"team": 7, "municipality": 14}, "support": {"team": 7, "municipality": 14}, "urgent": {"team": 5, "municipality": 10}}',
  '', '2026-09-01T00:00:00Z');

alter table risk.flags
  add column team_since timestamptz,
  add column municipality_since timestamptz;
comment on column risk.flags.team_since is 'When it passed to the school''s support team, because nobody had answered';
comment on column risk.flags.municipality_since is 'When it passed to the municipality, because the school had not answered';
create index flags_with_municipality on risk.flags (municipality_id, institution_id)
  where municipality_since is not null and answered_at is null and withdrawn_at is null;
grant update (team_since, municipality_since) on risk.flags to pamani_server;

alter table risk.escalation_settings enable row level security;
create policy readable on risk.escalation_settings for select to pamani_server using (true);
create policy insertable on risk.escalation_settings for insert to pamani_server with check (
  (institution_id is null and municipality_id = any ((select access.reach('rule.write', 'municipality'))::uuid[]))
  or institution_id = any ((select access.reach('rule.write', 'institution'))::uuid[]));
grant select, insert on risk.escalation_settings to pamani_server;
grant select on risk.escalation_settings to pamani_reports;
