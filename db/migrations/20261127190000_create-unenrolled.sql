-- The register of children of compulsory education age who are enrolled nowhere: Education Law, section 4; Cabinet Regulation No. 871 of 2009.
create schema unenrolled;
comment on schema unenrolled is 'Children of compulsory education age who are enrolled in no institution, and what their municipality knows and does';

create table unenrolled.terms (
  valid_from date not null,
  from_age integer not null,
  until_age integer not null,
  due_day integer not null,
  source_lv text not null,
  source_en text not null,
  constraint terms_pk primary key (valid_from),
  constraint terms_ages_ordered check (from_age < until_age),
  constraint terms_due_day_in_every_month check (due_day between 1 and 28)
);
comment on table unenrolled.terms is 'Dated settings of the register; those that began last hold';
comment on column unenrolled.terms.from_age is 'Compulsory education begins at this birthday, and ends at until_age or with basic education';
comment on column unenrolled.terms.due_day is
  'What is known of each month is recorded by this day of the next: a working limit of the product, the law gives no period';
insert into unenrolled.terms (valid_from, from_age, until_age, due_day, source_lv, source_en) values
  ('2009-08-04', 5, 18, 5, 'Izglītības likums, 4. pants; MK noteikumi Nr. 871 (2009)', 'Education Law, section 4; Cabinet Regulation No. 871 (2009)');

create table unenrolled.entries (
  id uuid not null,
  municipality_id uuid not null,
  pupil_id uuid,
  given_name text,
  family_name text,
  born_on date,
  known_from text not null default '',
  opened_on date not null,
  opened_at timestamptz not null,
  opened_by uuid,
  status text not null default 'clarifying',
  cause text,
  cause_edition text,
  next_check_on date,
  version integer not null default 0,
  updated_on date,
  terms_from date not null,
  due_on date not null,
  closed_on date,
  constraint entries_pk primary key (id),
  constraint entries_municipality foreign key (municipality_id) references institutions.municipalities (id),
  constraint entries_pupil foreign key (pupil_id) references people.pupils (id),
  constraint entries_terms foreign key (terms_from) references unenrolled.terms (valid_from),
  constraint entries_one_child check ((pupil_id is null) = (given_name is not null) and (pupil_id is null) = (family_name is not null)
    and (pupil_id is null) = (born_on is not null)),
  constraint entries_status_known check (status in ('clarifying', 'abroad-with-family', 'learns-abroad', 'ill', 'whereabouts-unknown',
    'enrolling', 'enrolled', 'left-municipality', 'obligation-over')),
  constraint entries_ended_with_status
    check ((closed_on is not null) = (status in ('enrolled', 'left-municipality', 'obligation-over'))),
  constraint entries_cause_of_an_edition check ((cause is null) = (cause_edition is null))
);
comment on table unenrolled.entries is 'One child of compulsory education age who is enrolled nowhere, as it stands; every change is in unenrolled.changes';
comment on column unenrolled.entries.municipality_id is 'Of the declared residence. Kept by a trigger on people.pupils';
comment on column unenrolled.entries.pupil_id is 'Null: the child was added by hand and Pamani does not know it otherwise';
comment on column unenrolled.entries.known_from is 'Added by hand: from where the municipality knows';
comment on column unenrolled.entries.opened_by is 'Null: found from the data';
comment on column unenrolled.entries.version is 'Counts records; one made from an older version is a conflict';
comment on column unenrolled.entries.due_on is 'Last day for the next record; when it has passed, the entry is silent';
create unique index entries_open_once on unenrolled.entries (pupil_id) where closed_on is null;
create index entries_pupil on unenrolled.entries (pupil_id);
create index entries_list on unenrolled.entries (municipality_id, due_on, id);

create table unenrolled.changes (
  id uuid not null,
  entry_id uuid not null,
  version integer not null,
  kind text not null,
  status text not null,
  cause text,
  action text,
  words text not null default '',
  next_check_on date,
  recorded_by uuid,
  recorded_at timestamptz not null,
  constraint changes_pk primary key (id),
  constraint changes_entry foreign key (entry_id) references unenrolled.entries (id),
  constraint changes_kind_known check (kind in ('found', 'added', 'recorded', 'closed-by-data')),
  constraint changes_action_known check (action in
    ('contacted_guardians', 'visited_home', 'asked_institution', 'social_service', 'custody_court', 'police', 'offered_place', 'other'))
);
comment on table unenrolled.changes is 'Everything that happened to an entry; rows are only added';
create index changes_entry on unenrolled.changes (entry_id, recorded_at);

create function unenrolled.carry_residence() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update unenrolled.entries entry set municipality_id = new.declared_municipality_id where entry.pupil_id = new.id;
  return null;
end
$$;
comment on function unenrolled.carry_residence() is 'When a child is declared elsewhere, the municipality there answers and the former one no longer sees it';
create trigger carry_unenrolled after update of declared_municipality_id on people.pupils for each row
  when (old.declared_municipality_id <> new.declared_municipality_id) execute function unenrolled.carry_residence();

do $$
declare
  can_read text := '(municipality_id = any ((select access.reach(''unenrolled.read'', ''municipality''))::uuid[])'
    ' or (select access.reaches_country(''unenrolled.sync'')))';
  can_write text := '(municipality_id = any ((select access.reach(''unenrolled.write'', ''municipality''))::uuid[])'
    ' or (select access.reaches_country(''unenrolled.sync'')))';
begin
  alter table unenrolled.entries enable row level security;
  execute format('create policy readable on unenrolled.entries for select to pamani_server using (%s)', can_read);
  execute format('create policy insertable on unenrolled.entries for insert to pamani_server with check (%s)', can_write);
  execute format('create policy updatable on unenrolled.entries for update to pamani_server using (%1$s) with check (%1$s)', can_write);
  alter table unenrolled.changes enable row level security;
  create policy readable on unenrolled.changes for select to pamani_server
    using (exists (select from unenrolled.entries parent where parent.id = entry_id));
  execute format('create policy insertable on unenrolled.changes for insert to pamani_server with check '
    '((select access.reaches_country(''unenrolled.sync'')) or exists (select from unenrolled.entries parent where parent.id = entry_id and %s))', can_write);
end
$$;

revoke all on routine unenrolled.carry_residence() from public;
grant usage on schema unenrolled to pamani_server, pamani_reports;
grant select on unenrolled.terms to pamani_server, pamani_reports;
grant select, insert on unenrolled.entries, unenrolled.changes to pamani_server;
-- Whose child it is, where it lives and since when stays as it was written.
grant update (status, cause, cause_edition, next_check_on, version, updated_on, terms_from, due_on, closed_on) on unenrolled.entries to pamani_server;
