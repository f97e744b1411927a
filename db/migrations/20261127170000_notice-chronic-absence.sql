-- Chronic absence is a share of school days: both sides of it are kept in the summary.
alter table signals.term_summaries
  add column days_missed integer not null default 0,
  add column days_enrolled integer not null default 0;
comment on column signals.term_summaries.days_missed is
  'Days missed for any reason: the whole day, or at least four lessons (half of the longest day)';
comment on column signals.term_summaries.days_enrolled is
  'School days of the enrolments, each once, until absences_until; kept by refreshEnrolledDays';
update signals.term_summaries summary set days_missed = missed.days
from (
  select day.pupil_id, day.semester_id, count(*) as days
  from (
    select absence.pupil_id, semester.id as semester_id, absence.on_date
    from signals.absences absence
    join institutions.semesters semester on semester.school_year = absence.school_year
      and absence.on_date between semester.starts_on and semester.ends_on
    group by absence.pupil_id, semester.id, absence.on_date
    having count(*) >= 4 or bool_or(absence.lesson = 0)) day
  group by day.pupil_id, day.semester_id) missed
where missed.pupil_id = summary.pupil_id and missed.semester_id = summary.semester_id;

-- Rules of other countries are offered to be made one's own; by themselves they hold nowhere.
alter table risk.rules
  drop constraint rules_kind_known,
  drop constraint rules_evidence_known,
  add constraint rules_kind_known check (kind in ('unexcused-lessons', 'low-marks', 'chronic-absence')),
  add constraint rules_evidence_known check (evidence in ('statutory', 'handbook', 'foreign', 'own'));
comment on column risk.rules.evidence is
  'statutory: a regulation; handbook: the handbook of 2023; foreign: offered, holds nowhere by itself; own: decided by its owner';
insert into risk.rules (code, kind, evidence, name_lv, name_en, text_lv, text_en) values
  ('chronic-absence', 'chronic-absence', 'foreign', 'Hroniski kavējumi', 'Chronic absence',
   'ASV: desmitā daļa mācību dienu kavēta, neatkarīgi no iemesla. Latvijā nav pārbaudīts.',
   'USA: a tenth of school days missed, whatever the reason. Not tested in Latvia.'),
  ('balfanz-attendance', 'chronic-absence', 'foreign', 'Balfanca pazīme: apmeklējums', 'Balfanz sign: attendance',
   'ASV, 6. klase: kavēta piektā daļa mācību dienu. Latvijā nav pārbaudīts.',
   'USA, grade 6: a fifth of school days missed. Not tested in Latvia.'),
  ('balfanz-course', 'low-marks', 'foreign', 'Balfanca pazīme: nepietiekams vērtējums', 'Balfanz sign: course performance',
   'ASV, 6. klase: nenokārtota matemātika vai dzimtā valoda; šeit jebkurš viens priekšmets. Latvijā nav pārbaudīts.',
   'USA, grade 6: mathematics or English failed; here any one subject. Not tested in Latvia.');
insert into risk.rule_versions
  (id, rule, version, level, thresholds, grade_from, grade_to, source_lv, source_en, valid_from, applied_at) values
  ('00000000-0000-7000-8000-000000000103', 'chronic-absence', 1, 'support', '{"atLeastPercent": 10, "enrolledDays": 20}', null, null,
   'ASV Izglītības departaments: hronisks kavējums (ārvalstu pierādījumi)',
   'US Department of Education: chronic absenteeism (foreign evidence)', '2016-01-01', now()),
  ('00000000-0000-7000-8000-000000000104', 'balfanz-attendance', 1, 'support', '{"atLeastPercent": 20, "enrolledDays": 20}', 5, 7,
   'Balfanz, Herzog, Mac Iver (2007), Educational Psychologist 42(4) (ārvalstu pierādījumi)',
   'Balfanz, Herzog, Mac Iver (2007), Educational Psychologist 42(4) (foreign evidence)', '2007-01-01', now()),
  ('00000000-0000-7000-8000-000000000105', 'balfanz-course', 1, 'attention', '{"meanBelow": 4, "subjects": 1}', 5, 7,
   'Pēc Balfanz, Herzog, Mac Iver (2007), Educational Psychologist 42(4) (ārvalstu pierādījumi)',
   'After Balfanz, Herzog, Mac Iver (2007), Educational Psychologist 42(4) (foreign evidence)', '2007-01-01', now());
