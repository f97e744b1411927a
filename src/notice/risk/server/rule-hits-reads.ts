import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { GradeRange, RuleNumbers } from '../contract/rule.ts'

type Asked = {
  readonly numbers: RuleNumbers
  readonly grades: GradeRange
  readonly semesterId: string
  /** Which rows of the summaries, under the name `summary`. */
  readonly within: Expression<SqlBool>
}

/** SQL of the pupils who meet a rule's numbers, from the term summaries, with the facts that say so. */
export function hitsOf({ numbers, ...asked }: Asked): RawBuilder<unknown> {
  switch (numbers.kind) {
    case 'unexcused-lessons':
      return unexcusedLessons(numbers.thresholds, asked)
    case 'low-marks':
      return lowMarks(numbers.thresholds, asked)
    case 'chronic-absence':
      return chronicAbsence(numbers.thresholds, asked)
    case 'failing-subjects':
      return failingSubjects(numbers.thresholds, asked)
    case 'absence-trend':
      return absenceTrend(numbers.thresholds, asked)
    case 'transition':
      return transition(numbers.thresholds, asked)
    case 'behaviour':
      return behaviour(numbers.thresholds, asked)
    default:
      return numbers satisfies never
  }
}

type Thresholds<Kind extends RuleNumbers['kind']> = Extract<RuleNumbers, { kind: Kind }>['thresholds']
type Where = Omit<Asked, 'numbers'>

function unexcusedLessons(
  { moreThanLessons }: Thresholds<'unexcused-lessons'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
      coalesce(summary.absences_until, semester.starts_on) as data_until,
      jsonb_build_object('rule', 'unexcused-lessons', 'lessons', summary.lessons_unexcused,
        'limit', ${moreThanLessons}::int) as facts
    from signals.term_summaries summary
    join institutions.semesters semester on semester.id = summary.semester_id
    where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)}
      and summary.lessons_unexcused > ${moreThanLessons}::int`
}

function lowMarks(
  { meanBelow, subjects }: Thresholds<'low-marks'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select low.pupil_id, low.municipality_id, low.institution_id, low.class_id,
      coalesce(term.marks_until, semester.starts_on) as data_until,
      jsonb_build_object('rule', 'low-marks', 'subjects', low.subjects,
        'meanBelow', ${meanBelow}::numeric, 'limit', ${subjects}::int) as facts
    from (
      select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
        jsonb_agg(jsonb_build_object('code', summary.subject,
          'mean', round(summary.points_sum::numeric / summary.points_count, 2)) order by summary.subject) as subjects
      from signals.subject_summaries summary
      where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)}
        and summary.mean_hundredths < ${Math.round(meanBelow * 100)}::int
      group by summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id
      having count(*) >= ${subjects}::int) low
    join institutions.semesters semester on semester.id = ${semesterId}::uuid
    left join signals.term_summaries term on term.pupil_id = low.pupil_id and term.semester_id = semester.id`
}

/** Both limits belong to it. Who has left is counted by the days until leaving, who came late from the day of coming. */
function chronicAbsence(
  { atLeastPercent, enrolledDays }: Thresholds<'chronic-absence'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
      coalesce(summary.absences_until, semester.starts_on) as data_until,
      jsonb_build_object('rule', 'chronic-absence', 'missed', summary.days_missed, 'enrolled', summary.days_enrolled,
        'limit', ${atLeastPercent}::numeric) as facts
    from signals.term_summaries summary
    join institutions.semesters semester on semester.id = summary.semester_id
    where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)}
      and summary.days_enrolled >= ${enrolledDays}::int
      and summary.days_missed * 100 >= ${atLeastPercent}::numeric * summary.days_enrolled`
}

function failingSubjects(
  { subjects }: Thresholds<'failing-subjects'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select failed.pupil_id, failed.municipality_id, failed.institution_id, failed.class_id,
      coalesce(term.marks_until, semester.starts_on) as data_until,
      jsonb_build_object('rule', 'failing-subjects', 'subjects', failed.subjects, 'limit', ${subjects}::int) as facts
    from (
      select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
        jsonb_agg(jsonb_build_object('code', summary.subject,
          'mean', round(summary.points_sum::numeric / nullif(summary.points_count, 0), 2),
          'notPassed', summary.not_passed, 'notAssessed', summary.not_assessed) order by summary.subject) as subjects
      from signals.subject_summaries summary
      where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)} and summary.is_failing
      group by summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id
      having count(*) >= ${subjects}::int) failed
    join institutions.semesters semester on semester.id = ${semesterId}::uuid
    left join signals.term_summaries term on term.pupil_id = failed.pupil_id and term.semester_id = semester.id`
}

/** All limits belong to it; shares are compared as whole numbers, so that nothing is lost by rounding. */
function absenceTrend(
  { atLeastPoints, recentDays, earlierDays }: Thresholds<'absence-trend'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
      summary.absences_until as data_until,
      jsonb_build_object('rule', 'absence-trend', 'recentAbsent', summary.recent_days_absent, 'recentDays', summary.recent_days,
        'earlierAbsent', summary.earlier_days_absent, 'earlierDays', summary.earlier_days, 'limit', ${atLeastPoints}::int) as facts
    from signals.term_summaries summary
    where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)}
      and summary.absences_until is not null
      and summary.recent_days >= ${recentDays}::int and summary.earlier_days >= ${earlierDays}::int
      and (summary.recent_days_absent * summary.earlier_days - summary.earlier_days_absent * summary.recent_days) * 100
        >= ${atLeastPoints}::int * summary.recent_days * summary.earlier_days`
}

function transition(
  { of, daysMissed }: Thresholds<'transition'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
      coalesce(summary.absences_until, semester.starts_on) as data_until,
      jsonb_build_object('rule', 'transition', 'missed', summary.days_missed, 'limit', ${daysMissed}::int,
        'of', (select jsonb_agg(present) from unnest(summary.transitions) present where present = any (${[...of]}::text[]))) as facts
    from signals.term_summaries summary
    join institutions.semesters semester on semester.id = summary.semester_id
    where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)}
      and summary.transitions && ${[...of]}::text[] and summary.days_missed >= ${daysMissed}::int`
}

function behaviour(
  { atLeastRecords }: Thresholds<'behaviour'>,
  { semesterId, within, grades }: Where,
): RawBuilder<unknown> {
  return sql`
    select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
      coalesce(summary.behaviour_until, semester.starts_on) as data_until,
      jsonb_build_object('rule', 'behaviour', 'reprimands', summary.reprimands, 'incidents', summary.incidents,
        'limit', ${atLeastRecords}::int) as facts
    from signals.term_summaries summary
    join institutions.semesters semester on semester.id = summary.semester_id
    where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)}
      and summary.reprimands + summary.incidents >= ${atLeastRecords}::int`
}

function inGrades(grades: GradeRange): Expression<SqlBool> {
  if (grades === null) return sql<SqlBool>`true`
  return sql<SqlBool>`summary.class_id in (
    select class.id from institutions.classes class where class.grade between ${grades.from} and ${grades.to})`
}
