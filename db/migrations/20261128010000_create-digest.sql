-- The weekly letter: how much waits for a person, and links; never data of a child.
create schema digest;
comment on schema digest is 'The weekly letter: who wants it, and to whom it went';

create table digest.settings (
  person_id uuid not null,
  letter text not null,
  changed_at timestamptz not null,
  constraint settings_pk primary key (person_id),
  constraint settings_person foreign key (person_id) references people.persons (id),
  constraint settings_letter_known check (letter in ('lv', 'en', 'none'))
);
comment on table digest.settings is 'What somebody has chosen; who has chosen nothing gets the letter in Latvian';

create table digest.letters (
  person_id uuid not null,
  week_on date not null,
  lines integer not null,
  sent_at timestamptz not null,
  constraint letters_pk primary key (person_id, week_on),
  constraint letters_person foreign key (person_id) references people.persons (id),
  constraint letters_week_begins_on_monday check (extract(isodow from week_on) = 1)
);
comment on table digest.letters is 'One row for each person and week: sent, or nothing to say';
comment on column digest.letters.lines is 'How many kinds of work waited; 0: nothing waited, so no letter went';
create index letters_week on digest.letters (week_on);

create function digest.list_recipients(week date, after_person uuid, at_most integer)
  returns table (person_id uuid, email text, letter text)
  language sql stable security definer set search_path = ''
as $$
  select person.id, person.email, coalesce(setting.letter, 'lv')
  from people.persons person
  join access.accounts account on account.person_id = person.id and account.status = 'active' and not account.demonstration
  left join digest.settings setting on setting.person_id = person.id
  where (select access.reaches_country('digest.send'))
    and person.email is not null and coalesce(setting.letter, 'lv') <> 'none'
    and person.id > after_person
    and not exists (select from digest.letters sent where sent.person_id = person.id and sent.week_on = week)
    and exists (
      select from access.grants held
      where held.person_id = person.id and held.revoked_at is null and held.valid_from <= access.today()
        and (held.valid_until is null or held.valid_until >= access.today()))
  order by person.id limit at_most
$$;
comment on function digest.list_recipients(date, uuid, integer) is
  'Who is to get the letter of a week and has not; for the background job alone, which otherwise reads no addresses';

alter table digest.settings enable row level security;
create policy own on digest.settings for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
alter table digest.letters enable row level security;
create policy own on digest.letters for all to pamani_server
  using (person_id = (select access.actor())) with check (person_id = (select access.actor()));
revoke all on routine digest.list_recipients(date, uuid, integer) from public;
grant execute on function digest.list_recipients(date, uuid, integer) to pamani_server;
grant usage on schema digest to pamani_server;
grant select, insert on digest.settings, digest.letters to pamani_server;
grant update (letter, changed_at) on digest.settings to pamani_server;
