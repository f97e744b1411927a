-- "Known and watched until a date" is an answer for so long and no longer: on that day the flag asks again. Without this a
-- watched pupil would be forgotten politely.
alter table risk.flags add column watched_until date;
comment on column risk.flags.watched_until is
  'Until when the last answer watches; null: it does not. Kept by the trigger on risk.flag_answers; the server may not write it';
update risk.flags flag set watched_until = last.until_date
from (select distinct on (answer.flag_id) answer.flag_id, answer.until_date
      from risk.flag_answers answer order by answer.flag_id, answer.answered_at desc) last
where last.flag_id = flag.id and last.until_date is not null;
create index flags_watched on risk.flags (watched_until) where watched_until is not null and withdrawn_at is null;

create or replace function risk.mark_answered() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update risk.flags f set answered_at = least(f.answered_at, new.answered_at), watched_until = new.until_date where f.id = new.flag_id;
  return null;
end
$$;
comment on function risk.mark_answered() is 'The first answer stops the clock; the last one says until when it watches';
