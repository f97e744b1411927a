-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.institutions (
  id uuid not null,
  registration_number text,
  name text not null,
  kind text not null,
  founder text not null,
  municipality_id uuid not null,
  first_grade smallint,
  last_grade smallint,
  opened_on date,
  closed_on date,
  constraint institutions_pk PRIMARY KEY (id),
  constraint institutions_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint institutions_founder_known CHECK ((founder = ANY (ARRAY['municipality'::text, 'state'::text, 'private'::text]))),
  constraint institutions_grades_ordered CHECK ((last_grade >= first_grade)),
  constraint institutions_kind_known CHECK ((kind = ANY (ARRAY['preschool'::text, 'general'::text, 'special'::text, 'vocational'::text, 'service'::text]))),
  constraint institutions_period_ordered CHECK (((closed_on IS NULL) OR (closed_on >= opened_on)))
);

comment on table institutions.institutions is 'Educational institutions, and services (kind service) such as the social service';
comment on column institutions.institutions.municipality_id is 'Municipality in the scheme in force; a reform moves it to the successor';
comment on column institutions.institutions.closed_on is 'First day on which it no longer works; null: it works';

CREATE INDEX institutions_municipality ON institutions.institutions USING btree (municipality_id);

alter table institutions.institutions enable row level security;

create policy insertable on institutions.institutions for insert to pamani_server
  with check ((cardinality(( SELECT access.reach('register.write'::text, 'institution'::text) AS reach)) > 0));
create policy readable on institutions.institutions for select to pamani_reports, pamani_server
  using (true);
create policy updatable on institutions.institutions for update to pamani_server
  using ((cardinality(( SELECT access.reach('register.write'::text, 'institution'::text) AS reach)) > 0))
  with check ((cardinality(( SELECT access.reach('register.write'::text, 'institution'::text) AS reach)) > 0));

grant select on institutions.institutions to pamani_reports;
grant insert, select, update on institutions.institutions to pamani_server;
