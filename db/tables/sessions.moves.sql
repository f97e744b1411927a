-- Made by `npm run db:types` from the migrated database. Do not edit.

create table sessions.moves (
  session_id uuid not null,
  number smallint not null,
  held_on date not null,
  starts_at time without time zone not null,
  minutes smallint not null,
  room text not null,
  moved_by uuid,
  moved_at timestamp with time zone not null,
  constraint moves_pk PRIMARY KEY (session_id, number),
  constraint moves_session FOREIGN KEY (session_id) REFERENCES sessions.sessions(id)
);

comment on table sessions.moves is 'When and where a session was to be before it was moved; written by the database';

alter table sessions.moves enable row level security;

create policy readable on sessions.moves for select to pamani_server
  using ((EXISTS ( SELECT
   FROM sessions.sessions session
  WHERE (session.id = moves.session_id))));

grant select on sessions.moves to pamani_server;
