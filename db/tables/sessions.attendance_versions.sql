-- Made by `npm run db:types` from the migrated database. Do not edit.

create table sessions.attendance_versions (
  participant_id uuid not null,
  version integer not null,
  attendance text,
  marked_by uuid not null,
  marked_at timestamp with time zone not null,
  constraint attendance_versions_pk PRIMARY KEY (participant_id, version),
  constraint attendance_versions_participant FOREIGN KEY (participant_id) REFERENCES sessions.participants(id)
);

comment on table sessions.attendance_versions is 'Everything that was ever said of a pupil at a session; written by the database';

alter table sessions.attendance_versions enable row level security;

create policy readable on sessions.attendance_versions for select to pamani_server
  using ((EXISTS ( SELECT
   FROM sessions.participants participant
  WHERE (participant.id = attendance_versions.participant_id))));

grant select on sessions.attendance_versions to pamani_server;
