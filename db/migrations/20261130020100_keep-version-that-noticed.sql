-- A flag follows its rule and its data. By which version it was noticed, on data up to which day, stays beside it.
alter table risk.flags
  add column noticed_version_id uuid constraint flags_noticed_version references risk.rule_versions (id),
  add column noticed_data_until date;
update risk.flags set noticed_version_id = rule_version_id, noticed_data_until = data_until where noticed_facts = facts;
comment on column risk.flags.noticed_version_id is 'The version that noticed it, which noticed_facts are of; null: not known, of a flag that had changed before this was kept';
comment on column risk.flags.noticed_data_until is 'Up to when the data went that it was noticed by; null: as noticed_version_id';

create function risk.keep_what_noticed() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.noticed_version_id := new.rule_version_id;
  new.noticed_data_until := new.data_until;
  return new;
end
$$;
comment on function risk.keep_what_noticed() is 'A flag is noticed by the version and the data that it is first written with';
create trigger keep_what_noticed before insert on risk.flags for each row
  when (new.noticed_version_id is null and new.noticed_facts = new.facts) execute function risk.keep_what_noticed();

-- A merge of two pupils keeps the earlier facts of two flags.
create function risk.forget_what_noticed() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.noticed_version_id := null;
  new.noticed_data_until := null;
  return new;
end
$$;
comment on function risk.forget_what_noticed() is 'Facts that come from another flag are not told as those of this one''s version and data';
create trigger forget_what_noticed before update of noticed_facts on risk.flags for each row
  when (new.noticed_facts is distinct from old.noticed_facts
    and (new.noticed_version_id, new.noticed_data_until) is not distinct from (old.noticed_version_id, old.noticed_data_until))
  execute function risk.forget_what_noticed();

revoke all on routine risk.keep_what_noticed(), risk.forget_what_noticed() from public;
