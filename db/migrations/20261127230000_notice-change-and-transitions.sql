-- A subject is failed not by low marks alone: what was not passed (ni) or not assessed (nv, n/nv) counts too, when it is most of it.
alter table signals.subject_summaries
  add column passed integer not null default 0,
  add column not_passed integer not null default 0;
alter table signals.subject_summaries
  add column is_failing boolean not null generated always as (
    (points_count > 0 and points_sum < points_count * 4) or (not_passed + not_assessed > points_count + passed)) stored;
comment on column signals.subject_summaries.passed is 'Number of i ("ieskaitīts")';
comment on column signals.subject_summaries.not_passed is 'Number of ni ("neieskaitīts")';
comment on column signals.subject_summaries.is_failing is
  'Mean below 4, or more ni and nv than marks and i: see src/notice/signals/domain/failing.ts. Formative levels never fail';
create index subject_summaries_failing on signals.subject_summaries (semester_id) where is_failing;
update signals.subject_summaries summary set passed = counted.passed, not_passed = counted.not_passed
from (
  select mark.pupil_id, mark.subject, semester.id as semester_id,
    count(*) filter (where mark.value = 'i') as passed, count(*) filter (where mark.value = 'ni') as not_passed
  from signals.marks mark
  join institutions.semesters semester on semester.school_year = mark.school_year
    and mark.on_date between semester.starts_on and semester.ends_on
  where mark.value in ('i', 'ni')
  group by mark.pupil_id, mark.subject, semester.id) counted
where counted.pupil_id = summary.pupil_id and counted.subject = summary.subject and counted.semester_id = summary.semester_id;

-- The pupil's last four weeks beside the pupil's own earlier weeks, and what has just changed around the pupil.
alter table signals.term_summaries
  add column recent_days integer not null default 0,
  add column recent_days_absent integer not null default 0,
  add column earlier_days integer not null default 0,
  add column earlier_days_absent integer not null default 0,
  add column transitions text[] not null default '{}',
  add constraint term_summaries_transitions_known
    check (transitions <@ array['new-school', 'repeated-grade', 'grade-9', 'grade-12', 'first-course']);
comment on column signals.term_summaries.recent_days is 'School days of the enrolments in the 28 days that end with absences_until';
comment on column signals.term_summaries.recent_days_absent is 'Of these, days with an absence that is not excused';
comment on column signals.term_summaries.earlier_days is 'School days of the enrolments earlier in the same school year';
comment on column signals.term_summaries.earlier_days_absent is 'Of these, days with an absence that is not excused';
comment on column signals.term_summaries.transitions is
  'What has changed for the pupil this school year, from the enrolments: see src/notice/signals/contract/transition.ts';

alter table risk.rules
  drop constraint rules_kind_known,
  add constraint rules_kind_known check (
    kind in ('unexcused-lessons', 'low-marks', 'chronic-absence', 'failing-subjects', 'absence-trend', 'transition'));
insert into risk.rules (code, kind, evidence, name_lv, name_en, text_lv, text_en) values
  ('failing-subjects', 'failing-subjects', 'handbook', 'Nepietiekami trīs vai vairāk priekšmetos', 'Failing three or more subjects',
   'Pie zemiem vērtējumiem pieskaitīti arī priekšmeti, kuros vairums ir „ni” vai „nv”. Kam zemi ir visi trīs, to pamana stingrākais kritērijs.',
   'Subjects that are mostly “ni” or “nv” count with low marks. Whoever has low marks in three is noticed by the stronger rule.'),
  ('repeated-grade', 'transition', 'handbook', 'Mācās tajā pašā klasē atkārtoti', 'In the same grade again',
   'Rokasgrāmata to nosauc starp riskiem, kas visos posmos prasa tūlītēju rīcību. Pats par sevi tas lūdz uzmanību: vai atbalsts jau ir sarunāts?',
   'The handbook names it among the risks that ask to act at once at every stage. By itself it asks for attention: has support been agreed?'),
  ('absence-trend', 'absence-trend', 'foreign', 'Kavējumi pieaug', 'Absence is growing',
   'Salīdzina skolēnu ar sevi pašu agrāk. Pētījumos izmaiņa brīdina labāk nekā līmenis; robežu skola izvēlas pati. Latvijā nav pārbaudīts.',
   'Compares pupils with themselves earlier. In research change warns better than level; the limit is the school’s to choose. Not tested in Latvia.'),
  ('transition-absence', 'transition', 'foreign', 'Pirmais gads jaunā vietā un kavējumi', 'First year in a new place, and absence',
   'ASV: vidusskolas pirmajā gadā jau piecas kavētas dienas semestrī saistītas ar izglītības nepabeigšanu. Latvijā nav pārbaudīts.',
   'USA: in the first year of high school even five missed days in a semester go with not completing school. Not tested in Latvia.');
insert into risk.rule_versions
  (id, rule, version, level, thresholds, grade_from, grade_to, source_lv, source_en, valid_from, applied_at) values
  ('00000000-0000-7000-8000-000000000106', 'failing-subjects', 1, 'attention', '{"subjects": 3}', 4, 16,
   'PMP prevencijas koncepcija (2023), 1. pielikums, P.1.1. tabulas 1. risks',
   'Handbook on early school leaving prevention (2023), annex 1, table P.1.1, risk 1', '2023-01-01', null),
  ('00000000-0000-7000-8000-000000000107', 'repeated-grade', 1, 'attention', '{"of": ["repeated-grade"], "daysMissed": 0}', 1, 16,
   'PMP prevencijas koncepcija (2023), 1.2. tabula un 1. pielikums, P.1.1. tabulas 4. risks',
   'Handbook on early school leaving prevention (2023), table 1.2, and annex 1, table P.1.1, risk 4', '2023-01-01', null),
  ('00000000-0000-7000-8000-000000000108', 'absence-trend', 1, 'attention',
   '{"atLeastPoints": 20, "recentDays": 10, "earlierDays": 20}', 1, 16,
   'Bowers, Sprott, Taff (2013), The High School Journal 96(2) (ārvalstu pierādījumi)',
   'Bowers, Sprott, Taff (2013), The High School Journal 96(2) (foreign evidence)', '2013-01-01', now()),
  ('00000000-0000-7000-8000-000000000109', 'transition-absence', 1, 'attention',
   '{"of": ["new-school", "first-course"], "daysMissed": 5}', null, null,
   'Allensworth, Easton (2007), Consortium on Chicago School Research (ārvalstu pierādījumi)',
   'Allensworth, Easton (2007), Consortium on Chicago School Research (foreign evidence)', '2007-01-01', now());
