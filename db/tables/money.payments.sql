-- Made by `npm run db:types` from the migrated database. Do not edit.

create table money.payments (
  id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  school_year text not null,
  kind_version text not null,
  kind_code text not null,
  month date not null,
  amount numeric(12,2) not null,
  document text not null,
  remark text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint payments_pk PRIMARY KEY (id),
  constraint payments_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint payments_school_year FOREIGN KEY (school_year) REFERENCES institutions.school_years(code),
  constraint payments_amount_not_nothing CHECK ((amount <> (0)::numeric)),
  constraint payments_documented CHECK ((document <> ''::text)),
  constraint payments_of_a_month CHECK ((month = (date_trunc('month'::text, (month)::timestamp with time zone))::date))
);

comment on table money.payments is 'What was really paid for a kind of service, apart from its value by unit cost. Only added to: a mistake is put right by a row with the opposite sign';
comment on column money.payments.month is 'First day of the month for which it was paid';
comment on column money.payments.document is 'Number or name of the document that it rests on';

CREATE INDEX payments_of_place ON money.payments USING btree (institution_id, school_year, month DESC);

alter table money.payments enable row level security;

create policy in_own_name on money.payments for insert to pamani_server
  with check ((recorded_by = access.actor()));
create policy insertable on money.payments for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('payment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('payment.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('payment.write'::text) AS reaches_country)));
create policy readable on money.payments for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('money.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('money.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('money.read'::text) AS reaches_country)));
create policy updatable on money.payments for update to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('payment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('payment.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('payment.write'::text) AS reaches_country)))
  with check (((municipality_id = ANY (( SELECT access.reach('payment.write'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('payment.write'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('payment.write'::text) AS reaches_country)));

grant insert, select on money.payments to pamani_server;
