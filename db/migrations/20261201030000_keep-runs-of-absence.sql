-- A run of missed days asks for attention while it is recent: so every run is kept with how long ago it ended, not only the longest one.
alter table signals.term_summaries
  add column missed_runs jsonb not null default '[]',
  add column not_excused_runs jsonb not null default '[]';
comment on column signals.term_summaries.missed_runs is
  'Runs of two school days or more missed one after another, for any reason, the earliest first: [{"days", "from", "until", "ago"}]. Days without lessons neither break nor lengthen a run. ago: school days of the grade from its last day to the last day of the data; 0: it still goes on. Kept by countAbsenceRuns';
comment on column signals.term_summaries.not_excused_runs is 'The same of school days with an absence that is not excused';

-- Of summaries from before only the longest run is known; the others come with the next import of the school.
update signals.term_summaries summary
set missed_runs = case when summary.missed_run < 2 then '[]' else jsonb_build_array(jsonb_build_object(
      'days', summary.missed_run, 'from', summary.missed_run_from, 'until', summary.missed_run_until, 'ago', missed.ago)) end,
  not_excused_runs = case when summary.not_excused_run < 2 then '[]' else jsonb_build_array(jsonb_build_object(
      'days', summary.not_excused_run, 'from', summary.not_excused_run_from, 'until', summary.not_excused_run_until, 'ago', not_excused.ago)) end
from signals.term_summaries same
join institutions.semesters semester on semester.id = same.semester_id
left join institutions.classes class on class.id = same.class_id
cross join lateral (
  select count(*) filter (where day > same.missed_run_until) as ago
  from generate_series(same.missed_run_until::timestamp, least(same.absences_until, semester.ends_on), '1 day') day
  where extract(isodow from day) < 6 and not exists (
    select from institutions.holidays holiday
    where holiday.school_year = semester.school_year and holiday.grades @> coalesce(class.grade, 7)::int
      and day between holiday.starts_on and holiday.ends_on)) missed
cross join lateral (
  select count(*) filter (where day > same.not_excused_run_until) as ago
  from generate_series(same.not_excused_run_until::timestamp, least(same.absences_until, semester.ends_on), '1 day') day
  where extract(isodow from day) < 6 and not exists (
    select from institutions.holidays holiday
    where holiday.school_year = semester.school_year and holiday.grades @> coalesce(class.grade, 7)::int
      and day between holiday.starts_on and holiday.ends_on)) not_excused
where same.pupil_id = summary.pupil_id and same.semester_id = summary.semester_id
  and (summary.missed_run >= 2 or summary.not_excused_run >= 2);

comment on column signals.term_summaries.missed_run is 'Not written any more, see missed_runs: to be dropped';
comment on column signals.term_summaries.missed_run_from is 'Not written any more, see missed_runs: to be dropped';
comment on column signals.term_summaries.missed_run_until is 'Not written any more, see missed_runs: to be dropped';
comment on column signals.term_summaries.not_excused_run is 'Not written any more, see not_excused_runs: to be dropped';
comment on column signals.term_summaries.not_excused_run_from is 'Not written any more, see not_excused_runs: to be dropped';
comment on column signals.term_summaries.not_excused_run_until is 'Not written any more, see not_excused_runs: to be dropped';

-- Versions from before noticed a run of any day of the semester, and no semester has as many school days: they go on saying what was decided.
update risk.rule_versions version set thresholds = version.thresholds || '{"endedWithin": 100}'
from risk.rules rule
where rule.code = version.rule and rule.kind = 'absence-run';
