-- Made by `npm run db:types` from the migrated database. Do not edit.

create table digest.settings (
  person_id uuid not null,
  letter text not null,
  changed_at timestamp with time zone not null,
  constraint settings_pk PRIMARY KEY (person_id),
  constraint settings_person FOREIGN KEY (person_id) REFERENCES people.persons(id),
  constraint settings_letter_known CHECK ((letter = ANY (ARRAY['lv'::text, 'en'::text, 'none'::text])))
);

comment on table digest.settings is 'What somebody has chosen; who has chosen nothing gets the letter in Latvian';

alter table digest.settings enable row level security;

create policy own on digest.settings for all to pamani_server
  using ((person_id = ( SELECT access.actor() AS actor)))
  with check ((person_id = ( SELECT access.actor() AS actor)));

grant insert, select on digest.settings to pamani_server;
grant update (letter, changed_at) on digest.settings to pamani_server;
