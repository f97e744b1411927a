-- PostgreSQL lets everybody execute a new function. Here nobody may, but who is named: the server, and only what it needs.
alter default privileges revoke execute on functions from public;

do $$
declare
  target record;
begin
  for target in
    select p.oid::regprocedure as signature, p.prokind, n.nspname, p.proname, p.prorettype = 'trigger'::regtype as is_trigger
    from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('access', 'audit', 'institutions', 'people', 'classifiers', 'signals', 'risk', 'plans', 'imports')
       or (n.nspname = 'platform' and p.proname = 'fold')
  loop
    execute format('revoke all on routine %s from public', target.signature);
    if target.prokind = 'f' and not target.is_trigger
       and (target.nspname, target.proname) not in
         (('access', 'place_condition'), ('audit', 'verify'), ('audit', 'canonical'))
    then
      execute format('grant execute on routine %s to pamani_server', target.signature);
    end if;
  end loop;
end
$$;
