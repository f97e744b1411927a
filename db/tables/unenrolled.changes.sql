-- Made by `npm run db:types` from the migrated database. Do not edit.

create table unenrolled.changes (
  id uuid not null,
  entry_id uuid not null,
  version integer not null,
  kind text not null,
  status text not null,
  cause text,
  action text,
  words text not null default ''::text,
  next_check_on date,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  constraint changes_pk PRIMARY KEY (id),
  constraint changes_entry FOREIGN KEY (entry_id) REFERENCES unenrolled.entries(id),
  constraint changes_action_known CHECK ((action = ANY (ARRAY['contacted_guardians'::text, 'visited_home'::text, 'asked_institution'::text, 'social_service'::text, 'custody_court'::text, 'police'::text, 'offered_place'::text, 'other'::text]))),
  constraint changes_kind_known CHECK ((kind = ANY (ARRAY['found'::text, 'added'::text, 'recorded'::text, 'closed-by-data'::text])))
);

comment on table unenrolled.changes is 'Everything that happened to an entry; rows are only added';

CREATE INDEX changes_entry ON unenrolled.changes USING btree (entry_id, recorded_at);

alter table unenrolled.changes enable row level security;

create policy insertable on unenrolled.changes for insert to pamani_server
  with check ((( SELECT access.reaches_country('unenrolled.sync'::text) AS reaches_country) OR (EXISTS ( SELECT
   FROM unenrolled.entries parent
  WHERE ((parent.id = changes.entry_id) AND ((parent.municipality_id = ANY (( SELECT access.reach('unenrolled.write'::text, 'municipality'::text) AS reach)::uuid[])) OR ( SELECT access.reaches_country('unenrolled.sync'::text) AS reaches_country)))))));
create policy readable on unenrolled.changes for select to pamani_server
  using ((EXISTS ( SELECT
   FROM unenrolled.entries parent
  WHERE (parent.id = changes.entry_id))));

grant insert, select on unenrolled.changes to pamani_server;
