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

function inGrades(grades: GradeRange): Expression<SqlBool> {
  if (grades === null) return sql<SqlBool>`true`
  return sql<SqlBool>`summary.class_id in (
    select class.id from institutions.classes class where class.grade between ${grades.from} and ${grades.to})`
}
