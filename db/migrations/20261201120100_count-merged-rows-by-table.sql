-- What a merge moved can be told by kind, in the words in which the two records were told before it.

alter table people.merges add column counted jsonb;
comment on column people.merges.counted is
  'By table, rows that moved and rows that do not hold since (moved, setAside), where there are any; null: merged before this was kept';

create or replace function people.finish_merge(merge_id uuid) returns void
  language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
declare
  merge people.merges;
  rule people.merge_rules;
  pupils uuid[];
  was_absorbed bigint;
  was_kept bigint;
  is_now bigint;
  table_moved bigint;
  table_set_aside bigint;
  prints jsonb := '{}';
  tables jsonb := '{}';
begin
  select * into merge from people.merges m where m.id = $1 and m.merged_by = access.actor() and m.fingerprints is null for update;
  if merge.id is null then
    raise insufficient_privilege using message = 'only who has begun the merge finishes it, once';
  end if;
  pupils := array[merge.kept_id, merge.absorbed_id];
  for rule in select * from people.merge_rules r where r.rows_of is not null order by r.position loop
    insert into people.merge_rows as known (merge_id, table_name, key, after)
      select merge.id, rule.table_name::text, found.key, found.told
      from people.rows_of_pupils(rule.table_name, rule.rows_of, pupils) found
      on conflict on constraint merge_rows_pk do update set after = excluded.after;
    if rule.stands then
      prints := prints || jsonb_build_object(
        rule.table_name::text, people.fingerprint_of(rule.table_name, rule.rows_of, rule.follows, pupils));
      select count(*) filter (where r.before ->> 'pupil_id' = merge.absorbed_id::text),
        count(*) filter (where r.before ->> 'pupil_id' = merge.kept_id::text),
        count(*) filter (where r.after ->> 'pupil_id' = merge.kept_id::text)
        into was_absorbed, was_kept, is_now
        from people.merge_rows r where r.merge_id = merge.id and r.table_name = rule.table_name::text;
      table_moved := greatest(0, least(was_absorbed, is_now - was_kept));
      table_set_aside := greatest(0, was_absorbed - greatest(0, is_now - was_kept));
      merge.moved := merge.moved + table_moved;
      merge.set_aside := merge.set_aside + table_set_aside;
      if table_moved + table_set_aside > 0 then
        tables := tables || jsonb_build_object(
          rule.table_name::text, jsonb_build_object('moved', table_moved, 'setAside', table_set_aside));
      end if;
    end if;
  end loop;
  delete from people.merge_rows r where r.merge_id = merge.id and r.before = r.after;
  update people.merges m set fingerprints = prints, counted = tables, moved = merge.moved, set_aside = merge.set_aside where m.id = merge.id;
end
$$;
