-- An entry in VIIS cannot be older than the duty itself. The day on which the limit was crossed follows from the days of absence
-- where they are known; a duty may also rest on a total alone, and then nothing earlier than the semester is refused.

create function duties.arose_on(duty_id uuid) returns date
  language sql stable set search_path = ''
as $$
  select coalesce((
    select day.on_date
    from (
      select absence.on_date, sum(count(*)) over (order by absence.on_date) as lessons, row_number() over (order by absence.on_date) as days
      from signals.absences absence
      where absence.school_year = semester.school_year and absence.pupil_id = duty.pupil_id and absence.kind = 'unexcused'
        and absence.on_date between semester.starts_on and duty.counted_until
      group by absence.on_date) day
    where case duty.basis when 'days' then day.days else day.lessons end > duty.allowed
    order by day.on_date limit 1), semester.starts_on)
  from duties.duties duty
  join institutions.semesters semester on semester.id = duty.semester_id
  where duty.id = arose_on.duty_id
$$;
comment on function duties.arose_on(uuid) is
  'The day of the lesson (or day) too many, by the absence that the asker sees; the first day of the semester where its days are not known';

create function duties.refuse_early_entry() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  -- A merge of two records of one child and the demonstration write as the owner, past the days of one record.
  if current_user = 'pamani_server' and new.viis_on < duties.arose_on(new.id) then
    raise exception 'the entry in VIIS is older than the duty' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
comment on function duties.refuse_early_entry() is 'What is recorded as entered in VIIS is entered after the limit was crossed';
create trigger refuse_early_entry before update of viis_on on duties.duties for each row
  when (new.viis_on is distinct from old.viis_on) execute function duties.refuse_early_entry();

revoke all on routine duties.arose_on(uuid), duties.refuse_early_entry() from public;
grant execute on function duties.arose_on(uuid) to pamani_server;
