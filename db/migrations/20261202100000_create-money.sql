-- Money of services: what a municipality was given and how it is split to its schools, what a unit costs, what was really paid.
alter table services.services
  add column granted_municipality_id uuid,
  add column granted_institution_id uuid;
comment on column services.services.granted_institution_id is
  'The institution that granted it and answers for its money, also when the pupil moves on; null: not granted, or to a pupil of no institution';
update services.services set granted_municipality_id = municipality_id, granted_institution_id = institution_id
  where status in ('granted', 'running', 'ended');
alter table services.services add constraint services_granted_somewhere
  check ((granted_municipality_id is not null) = (status in ('granted', 'running', 'ended')));
create index services_granted_at on services.services (granted_institution_id, kind_code) where granted_institution_id is not null;

create function services.keep_place_of_grant() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if new.status not in ('granted', 'running', 'ended') then
    new.granted_municipality_id := null;
    new.granted_institution_id := null;
  elsif tg_op = 'INSERT' or old.granted_municipality_id is null then
    new.granted_municipality_id := new.municipality_id;
    new.granted_institution_id := new.institution_id;
  else
    new.granted_municipality_id := old.granted_municipality_id;
    new.granted_institution_id := old.granted_institution_id;
  end if;
  return new;
end
$$;
comment on function services.keep_place_of_grant() is 'Money is counted where a service was granted, and nothing moves that place';
-- After fill_place, which a new row may need first: triggers of a table run in the order of their names.
create trigger keep_place_of_grant before insert or update on services.services
  for each row execute function services.keep_place_of_grant();
revoke all on routine services.keep_place_of_grant() from public;

create schema money;
comment on schema money is 'Quotas, unit costs and payments of services; what is planned, reserved and used follows from the services themselves';
grant usage on schema money to pamani_server;

create table money.quotas (
  change_id uuid not null,
  position smallint not null,
  municipality_id uuid not null,
  institution_id uuid,
  school_year text not null,
  kind_version text not null,
  kind_code text not null,
  amount numeric(12, 2) not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  constraint quotas_pk primary key (change_id, position),
  constraint quotas_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint quotas_institution foreign key (institution_id) references institutions.institutions (id),
  constraint quotas_school_year foreign key (school_year) references institutions.school_years (code),
  constraint quotas_amount_not_negative check (amount >= 0),
  constraint quotas_reasoned check (reason <> '')
);
comment on table money.quotas is
  'What may be spent on a kind of service in a school year. Only added to: the latest row of a place, year and kind holds, the earlier ones stay as its history';
comment on column money.quotas.institution_id is 'Null: the whole municipality, of which the institutions’ are parts';
comment on column money.quotas.amount is 'EUR, with indirect costs';
comment on column money.quotas.reason is 'Where the figure comes from, or why it changed';
create index quotas_holding on money.quotas (municipality_id, school_year, kind_code, institution_id, set_at desc, change_id desc);
create index quotas_of_institution on money.quotas (institution_id) where institution_id is not null;

create table money.rates (
  id uuid not null,
  municipality_id uuid not null,
  kind_version text not null,
  kind_code text not null,
  valid_from date not null,
  amount numeric(8, 2) not null,
  indirect_percent numeric(5, 2) not null,
  source text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  constraint rates_pk primary key (id),
  constraint rates_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint rates_amount_positive check (amount > 0),
  constraint rates_indirect_known check (indirect_percent between 0 and 100),
  constraint rates_sourced check (source <> '')
);
comment on table money.rates is
  'Unit cost of a kind of service in a municipality from a day on, where the catalogue does not know it. Only added to: the latest of a day holds';
comment on column money.rates.amount is 'EUR for an hour, or for an item where the kind counts items; without indirect costs';
create index rates_holding on money.rates (municipality_id, kind_code, valid_from desc, set_at desc);

create table money.payments (
  id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  school_year text not null,
  kind_version text not null,
  kind_code text not null,
  month date not null,
  amount numeric(12, 2) not null,
  document text not null,
  remark text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint payments_pk primary key (id),
  constraint payments_institution foreign key (institution_id) references institutions.institutions (id),
  constraint payments_school_year foreign key (school_year) references institutions.school_years (code),
  constraint payments_of_a_month check (month = date_trunc('month', month)::date),
  constraint payments_amount_not_nothing check (amount <> 0),
  constraint payments_documented check (document <> '')
);
comment on table money.payments is
  'What was really paid for a kind of service, apart from its value by unit cost. Only added to: a mistake is put right by a row with the opposite sign';
comment on column money.payments.month is 'First day of the month for which it was paid';
comment on column money.payments.document is 'Number or name of the document that it rests on';
create index payments_of_place on money.payments (institution_id, school_year, month desc);

call access.protect_institution_table('money.quotas', 'money.read', 'quota.write');
call access.protect_institution_table('money.payments', 'money.read', 'payment.write');
create policy in_own_name on money.quotas as restrictive for insert to pamani_server with check (set_by = access.actor());
create policy in_own_name on money.payments as restrictive for insert to pamani_server with check (recorded_by = access.actor());
alter table money.rates enable row level security;
create policy readable on money.rates for select to pamani_server using (access.actor() is not null);
create policy insertable on money.rates for insert to pamani_server
  with check (municipality_id = any ((select access.reach('quota.write', 'municipality'))::uuid[]) and set_by = access.actor());
grant select, insert on money.quotas, money.rates, money.payments to pamani_server;

create function money.unit_cost(municipality uuid, kind_version text, kind_code text, on_day date) returns numeric
  language sql stable set search_path = ''
as $$
  select coalesce(
    (select rate.amount * (1 + rate.indirect_percent / 100) from money.rates rate
      where rate.municipality_id = unit_cost.municipality and rate.kind_code = unit_cost.kind_code and rate.valid_from <= unit_cost.on_day
      order by rate.valid_from desc, rate.set_at desc, rate.id desc limit 1),
    (select (cost ->> 'amount')::numeric * (1 + coalesce((cost ->> 'indirectCostPercent')::numeric, 0) / 100)
      from classifiers.items kind cross join lateral (select kind.attributes -> 'unitCost') given (cost)
      where kind.classifier = 'support-kind' and kind.version = unit_cost.kind_version and kind.code = unit_cost.kind_code
        and unit_cost.on_day between coalesce((cost -> 'knownFor' ->> 'from')::date, '-infinity')
          and coalesce((cost -> 'knownFor' ->> 'until')::date, 'infinity')))
$$;
comment on function money.unit_cost(uuid, text, text, date) is
  'EUR for one unit with indirect costs: what the municipality entered, else the catalogue where it knows that day; null: unknown';
revoke all on routine money.unit_cost(uuid, text, text, date) from public;
grant execute on function money.unit_cost(uuid, text, text, date) to pamani_server;
