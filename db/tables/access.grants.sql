-- Made by `npm run db:types` from the migrated database. Do not edit.

create table access.grants (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  valid_from date not null,
  valid_until date,
  revoked_at timestamp with time zone,
  reason text not null,
  granted_by uuid,
  granted_at timestamp with time zone not null default now(),
  constraint grants_pk PRIMARY KEY (id),
  constraint grants_period_ordered CHECK (((valid_until IS NULL) OR (valid_until >= valid_from))),
  constraint grants_reason_given CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint grants_scope_complete CHECK (((scope_kind = ANY (ARRAY['country'::text, 'system'::text])) = (scope_id IS NULL))),
  constraint grants_scope_kind_known CHECK ((scope_kind = ANY (ARRAY['country'::text, 'municipality'::text, 'institution'::text, 'class'::text, 'pupil'::text, 'system'::text])))
);

comment on table access.grants is 'One row: this person holds this role for this scope, from, until, for this reason';
comment on column access.grants.scope_id is 'Municipality, institution, class or pupil; null for country and system';
comment on column access.grants.valid_until is 'Last day on which the grant holds; null: no end is set';
comment on column access.grants.revoked_at is 'Set when the grant is taken back before its end';

CREATE INDEX grants_person ON access.grants USING btree (person_id, scope_kind);
CREATE INDEX grants_scope ON access.grants USING btree (scope_id) WHERE (scope_id IS NOT NULL);

alter table access.grants enable row level security;

create policy grants_of_administrators on access.grants for all to pamani_server
  using (( SELECT access.reaches_country('grants.manage'::text) AS reaches_country))
  with check (( SELECT access.reaches_country('grants.manage'::text) AS reaches_country));
create policy own_grants on access.grants for select to pamani_server
  using ((person_id = access.actor()));

grant insert, select, update on access.grants to pamani_server;
