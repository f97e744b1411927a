-- Made by `npm run db:types` from the migrated database. Do not edit.

create table money.rates (
  id uuid not null,
  municipality_id uuid not null,
  kind_version text not null,
  kind_code text not null,
  valid_from date not null,
  amount numeric(8,2) not null,
  indirect_percent numeric(5,2) not null,
  source text not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint rates_pk PRIMARY KEY (id),
  constraint rates_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint rates_amount_positive CHECK ((amount > (0)::numeric)),
  constraint rates_indirect_known CHECK (((indirect_percent >= (0)::numeric) AND (indirect_percent <= (100)::numeric))),
  constraint rates_sourced CHECK ((source <> ''::text))
);

comment on table money.rates is 'Unit cost of a kind of service in a municipality from a day on, where the catalogue does not know it. Only added to: the latest of a day holds';
comment on column money.rates.amount is 'EUR for an hour, or for an item where the kind counts items; without indirect costs';

CREATE INDEX rates_holding ON money.rates USING btree (municipality_id, kind_code, valid_from DESC, set_at DESC);

alter table money.rates enable row level security;

create policy insertable on money.rates for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('quota.write'::text, 'municipality'::text) AS reach)::uuid[])) AND (set_by = access.actor())));
create policy readable on money.rates for select to pamani_server
  using ((access.actor() IS NOT NULL));

grant insert, select on money.rates to pamani_server;
