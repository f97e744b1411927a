-- Made by `npm run db:types` from the migrated database. Do not edit.

create table money.quotas (
  change_id uuid not null,
  position smallint not null,
  municipality_id uuid not null,
  institution_id uuid,
  school_year text not null,
  kind_version text not null,
  kind_code text not null,
  amount numeric(12,2) not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint quotas_pk PRIMARY KEY (change_id, "position"),
  constraint quotas_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint quotas_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint quotas_school_year FOREIGN KEY (school_year) REFERENCES institutions.school_years(code),
  constraint quotas_amount_not_negative CHECK ((amount >= (0)::numeric)),
  constraint quotas_reasoned CHECK ((reason <> ''::text))
);

comment on table money.quotas is 'What may be spent on a kind of service in a school year. Only added to: the latest row of a place, year and kind holds, the earlier ones stay as its history';
comment on column money.quotas.institution_id is 'Null: the whole municipality, of which the institutions’ are parts';
comment on column money.quotas.amount is 'EUR, with indirect costs';
comment on column money.quotas.reason is 'Where the figure comes from, or why it changed';

CREATE INDEX quotas_holding ON money.quotas USING btree (municipality_id, school_year, kind_code, institution_id, set_at DESC, change_id DESC);
CREATE INDEX quotas_of_institution ON money.quotas USING btree (institution_id) WHERE (institution_id IS NOT NULL);

alter table money.quotas enable row level security;

create policy in_own_name on money.quotas for insert to pamani_server
  with check ((set_by = access.actor()));
create policy insertable on money.quotas for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('quota.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('quota.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('quota.write'::text) AS reaches_country)));
create policy readable on money.quotas for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('money.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('money.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('money.read'::text) AS reaches_country)));
create policy updatable on money.quotas for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('quota.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('quota.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('quota.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('quota.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('quota.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('quota.write'::text) AS reaches_country)));

grant insert, select on money.quotas to pamani_server;
