-- What a school can make a rule of: absence by its cause, days missed one after another, formative levels.
alter table signals.term_summaries
  add column days_excused integer not null default 0,
  add column days_unknown integer not null default 0,
  add column missed_run integer not null default 0,
  add column missed_run_from date,
  add column missed_run_until date,
  add column not_excused_run integer not null default 0,
  add column not_excused_run_from date,
  add column not_excused_run_until date;
comment on column signals.term_summaries.days_excused is 'Days with at least one excused absence';
comment on column signals.term_summaries.days_unknown is 'Days with at least one absence of which nobody has said why';
comment on column signals.term_summaries.missed_run is
  'Longest run of school days missed one after another, for any reason; days without lessons neither break nor lengthen it. Kept by refreshAbsenceRuns';
comment on column signals.term_summaries.missed_run_from is 'Its first day; of two as long the later one';
comment on column signals.term_summaries.not_excused_run is 'The same of school days with an absence that is not excused';
update signals.term_summaries summary set days_excused = counted.excused, days_unknown = counted.unknown
from (
  select absence.pupil_id, semester.id as semester_id,
    count(distinct absence.on_date) filter (where absence.kind = 'excused') as excused,
    count(distinct absence.on_date) filter (where absence.kind = 'unknown') as unknown
  from (
    select semester.id, semester.school_year, semester.starts_on,
      lead(semester.starts_on) over (order by semester.starts_on) as next_starts_on
    from institutions.semesters semester) semester
  join signals.absences absence on absence.school_year = semester.school_year and absence.on_date >= semester.starts_on
    and (semester.next_starts_on is null or absence.on_date < semester.next_starts_on) and absence.kind <> 'unexcused'
  group by absence.pupil_id, semester.id) counted
where counted.pupil_id = summary.pupil_id and counted.semester_id = summary.semester_id;

alter table signals.subject_summaries
  add column level_s integer not null default 0,
  add column level_t integer not null default 0,
  add column level_a integer not null default 0,
  add column level_p integer not null default 0;
comment on column signals.subject_summaries.level_s is 'Number of S ("sācis apgūt")';
comment on column signals.subject_summaries.level_t is 'Number of T ("turpina apgūt")';
comment on column signals.subject_summaries.level_a is 'Number of A ("apguvis")';
comment on column signals.subject_summaries.level_p is 'Number of P ("apguvis padziļināti")';
update signals.subject_summaries summary
set level_s = counted.s, level_t = counted.t, level_a = counted.a, level_p = counted.p
from (
  select mark.pupil_id, mark.subject, semester.id as semester_id,
    count(*) filter (where mark.value = 'S') as s, count(*) filter (where mark.value = 'T') as t,
    count(*) filter (where mark.value = 'A') as a, count(*) filter (where mark.value = 'P') as p
  from (
    select semester.id, semester.school_year, semester.starts_on,
      lead(semester.starts_on) over (order by semester.starts_on) as next_starts_on
    from institutions.semesters semester) semester
  join signals.marks mark on mark.school_year = semester.school_year and mark.on_date >= semester.starts_on
    and (semester.next_starts_on is null or mark.on_date < semester.next_starts_on) and mark.value in ('S', 'T', 'A', 'P')
  group by mark.pupil_id, mark.subject, semester.id) counted
where counted.pupil_id = summary.pupil_id and counted.subject = summary.subject and counted.semester_id = summary.semester_id;

alter table risk.rules
  drop constraint rules_kind_known,
  add constraint rules_kind_known check (
    kind in ('unexcused-lessons', 'low-marks', 'chronic-absence', 'failing-subjects', 'absence-trend', 'transition', 'behaviour',
      'absence-cause', 'absence-run', 'low-levels', 'falling-marks')),
  add column derived_from text constraint rules_derived_from references risk.rules (code);
comment on column risk.rules.derived_from is
  'Rule of the state, or offered one, from which its owner began; null: from none. Its evidence stays told';
