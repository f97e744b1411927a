-- The municipality asks a school about notices that have passed on to it and that nobody has answered.
create table risk.reminders (
  id uuid not null,
  municipality_id uuid not null,
  institution_id uuid not null,
  waiting integer not null,
  note text not null,
  sent_by uuid not null,
  sent_at timestamptz not null,
  constraint reminders_pk primary key (id),
  constraint reminders_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint reminders_institution foreign key (institution_id) references institutions.institutions (id),
  constraint reminders_person foreign key (sent_by) references people.persons (id),
  constraint reminders_of_something check (waiting > 0)
);
comment on table risk.reminders is 'A municipality asked a school about notices without an answer; rows are only added';
comment on column risk.reminders.waiting is 'How many had passed on to the municipality and waited then';
comment on column risk.reminders.note is 'What the coordinator wrote to the school; empty: nothing';
create index reminders_institution on risk.reminders (institution_id, sent_at desc);

alter table risk.reminders enable row level security;
create policy readable on risk.reminders for select to pamani_server using (
  municipality_id = any ((select access.reach('flag.read', 'municipality'))::uuid[])
  or institution_id = any ((select access.reach('flag.read', 'institution'))::uuid[])
  or (select access.reaches_country('flag.read')));
create policy insertable on risk.reminders for insert to pamani_server with check (
  municipality_id = any ((select access.reach('municipality.overview', 'municipality'))::uuid[])
  and exists (
    select from institutions.institutions institution
    where institution.id = reminders.institution_id and institution.municipality_id = reminders.municipality_id));
grant select, insert on risk.reminders to pamani_server;
grant select on risk.reminders to pamani_reports;
