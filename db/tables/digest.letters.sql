-- Made by `npm run db:types` from the migrated database. Do not edit.

create table digest.letters (
  person_id uuid not null,
  week_on date not null,
  lines integer not null,
  sent_at timestamp with time zone not null,
  constraint letters_pk PRIMARY KEY (person_id, week_on),
  constraint letters_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint letters_week_begins_on_monday CHECK ((EXTRACT(isodow FROM week_on) = (1)::numeric))
);

comment on table digest.letters is 'One row for each person and week: sent, or nothing to say';
comment on column digest.letters.lines is 'How many kinds of work waited; 0: nothing waited, so no letter went';

CREATE INDEX letters_week ON digest.letters USING btree (week_on);

alter table digest.letters enable row level security;

create policy own on digest.letters for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant insert, select on digest.letters to pamani_server;
