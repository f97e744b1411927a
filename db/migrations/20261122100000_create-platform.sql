-- Functions without domain words that later migrations rely on.
create schema platform;
comment on schema platform is 'Helpers without domain words';

create extension if not exists pg_trgm with schema platform;
create extension if not exists btree_gist with schema platform;

create function platform.fold(value text) returns text
  language sql immutable strict parallel safe
  return translate(lower(value collate "C"), 'ĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūž', 'acegiklnorsuzacegiklnorsuz');
comment on function platform.fold(text) is
  'Text for searching: lower case, without Latvian diacritics. fold(''Ķēniņš'') = ''kenins''';

grant usage on schema platform to pamani_server, pamani_reports;
