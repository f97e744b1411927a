-- Made by `npm run db:types` from the migrated database. Do not edit.

create table risk.reminders (
  id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  waiting integer not null,
  note text not null,
  sent_by uuid not null,
  sent_at timestamp with time zone not null,
  constraint reminders_pk PRIMARY KEY (id),
  constraint reminders_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint reminders_municipality FOREIGN KEY (municipality_id) REFERENCES institutions.municipalities(id),
  constraint reminders_person FOREIGN KEY (sent_by) REFERENCES people.persons(id),
  constraint reminders_of_something CHECK ((waiting > 0))
);

comment on table risk.reminders is 'A municipality asked a school about notices without an answer; rows are only added';
comment on column risk.reminders.waiting is 'How many had passed on to the municipality and waited then';
comment on column risk.reminders.note is 'What the coordinator wrote to the school; empty: nothing';

CREATE INDEX reminders_institution ON risk.reminders USING btree (institution_id, sent_at DESC);

alter table risk.reminders enable row level security;

create policy insertable on risk.reminders for insert to pamani_server
  with check (((municipality_id = ANY (( SELECT access.reach('municipality.overview'::text, 'municipality'::text) AS reach)::uuid[])) AND (EXISTS ( SELECT
   FROM institutions.institutions institution
  WHERE ((institution.id = reminders.institution_id) AND (institution.municipality_id = reminders.municipality_id))))));
create policy readable on risk.reminders for select to pamani_server
  using (((municipality_id = ANY (( SELECT access.reach('flag.read'::text, 'municipality'::text) AS reach)::uuid[])) OR (institution_id = ANY (( SELECT access.reach('flag.read'::text, 'institution'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('flag.read'::text) AS reaches_country)));

grant select on risk.reminders to pamani_reports;
grant insert, select on risk.reminders to pamani_server;
