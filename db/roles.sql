-- The three roles of a Pamani database. Run once per server by `pamani migrate`, before the first migration; safe to repeat.
-- pamani_owner   owns every object and runs migrations; nobody signs in as it while requests are served
-- pamani_server  what the web server connects as: owns nothing, sees only what row-level security lets through
-- pamani_reports read-only aggregates for operators' own tools
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'pamani_owner') then
    create role pamani_owner nologin;
  end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'pamani_server') then
    create role pamani_server login;
  end if;
  if not exists (select from pg_catalog.pg_roles where rolname = 'pamani_reports') then
    create role pamani_reports nologin;
  end if;
exception when duplicate_object then null; -- another process won the race
end
$$;
